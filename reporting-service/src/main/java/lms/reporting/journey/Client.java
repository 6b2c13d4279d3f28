package lms.reporting.journey;

import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is and who looks after them.
 *
 * @param name absent when the client is restricted
 * @param adviser the sign-in name, absent while nobody has the client
 * @param isGone whether nothing is to be done for them any more: they have died, or their record
 *     was merged into another one
 */
public record Client(
        ClientId id,
        @Nullable String name,
        OfficeCode office,
        @Nullable String adviser,
        boolean isGone) {

    /** Tells whether the name is kept from those who read reports. */
    public boolean isRestricted() {
        return name == null;
    }
}
