package lms.workprogramme.referral.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks to cancel a referral on the day on which it was made. */
@Schema(name = "CancelReferral", examples = "{\"cancelConfirmed\": true}")
record CancelRequest(
        @Schema(description = "Yes to: Are you sure you want to cancel this referral? (WP ¶27)")
                @Nullable Boolean cancelConfirmed) {

    boolean saysYes() {
        return Boolean.TRUE.equals(cancelConfirmed);
    }
}
