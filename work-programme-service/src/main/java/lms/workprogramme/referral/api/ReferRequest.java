package lms.workprogramme.referral.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks to refer the client; the provider is drawn, not chosen. */
@Schema(name = "Refer", examples = "{\"actionPlanConfirmed\": true}")
record ReferRequest(
        @Schema(
                        description =
                                "Yes to: Please confirm the customer Action Plan and information is"
                                        + " correct? (WP ¶13)")
                @Nullable Boolean actionPlanConfirmed) {

    boolean saysYes() {
        return Boolean.TRUE.equals(actionPlanConfirmed);
    }
}
