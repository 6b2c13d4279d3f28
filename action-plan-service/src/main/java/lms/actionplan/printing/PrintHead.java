package lms.actionplan.printing;

import static java.util.Objects.requireNonNull;

import lms.actionplan.clientrecord.Identity;
import lms.language.value.Nino;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of every page: the customer's name and National Insurance number (AP
 * ¶116) or, while that is not known, the temporary reference.
 */
public record PrintHead(
        String name, @Nullable Nino nino, @Nullable TemporaryReference temporaryReference) {

    public PrintHead {
        requireNonNull(name, "name");
        if ((nino == null) == (temporaryReference == null)) {
            throw new IllegalArgumentException("a head has one of nino and temporaryReference");
        }
    }

    /** The head for a client. */
    public static PrintHead of(Identity identity) {
        return new PrintHead(identity.name(), identity.nino(), identity.temporaryReference());
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "PrintHead[hidden]";
    }
}
