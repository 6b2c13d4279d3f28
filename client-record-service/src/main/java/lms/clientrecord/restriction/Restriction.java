package lms.clientrecord.restriction;

import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * The restriction of a client's record after the last change; version 0 before the first.
 *
 * @param changed null before the first change
 */
public record Restriction(ClientId client, long version, Terms terms, @Nullable Stamp changed) {

    /** That of a record that was never restricted. */
    public static Restriction none(ClientId client) {
        return new Restriction(client, 0, Terms.NONE, null);
    }

    /** The restriction on other terms. */
    Restriction amended(Terms other, Stamp stamp) {
        return new Restriction(client, version + 1, other, stamp);
    }
}
