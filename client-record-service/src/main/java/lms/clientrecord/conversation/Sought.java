package lms.clientrecord.conversation;

import java.time.LocalDate;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a conversation that is sought; all that is given must apply.
 *
 * @param text words of it, parts of words, or nearly so
 * @param officer the sign-in name of the author
 * @param first the first day on which it may have been written
 * @param last the last day on which it may have been written
 */
public record Sought(
        @Nullable String text,
        @Nullable String officer,
        @Nullable OfficeCode office,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** Everything. */
    static final Sought ALL = new Sought(null, null, null, null, null);

    /** Hides what was said. */
    @Override
    public String toString() {
        return "Sought[]";
    }
}
