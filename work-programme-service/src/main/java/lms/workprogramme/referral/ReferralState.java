package lms.workprogramme.referral;

import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.value.CompleterReason;
import lms.language.value.InappropriateReason;

/** What has become of a referral. */
public sealed interface ReferralState {

    /** It goes on. */
    record Live() implements ReferralState {}

    /** It was cancelled on the day on which it was made (WP ¶24-28). */
    record Cancelled(LocalDate on, Stamp by) implements ReferralState {}

    /** It should not have been made, which was found after that day (ADR-0074). */
    record Inappropriate(InappropriateReason reason, LocalDate on, Stamp by)
            implements ReferralState {}

    /** It was completed (WP ¶49). */
    record Completed(CompleterReason reason, LocalDate on, Stamp by) implements ReferralState {}

    /** Whether the referral goes on. */
    default boolean isLive() {
        return switch (this) {
            case Live() -> true;
            case Cancelled _, Inappropriate _, Completed _ -> false;
        };
    }
}
