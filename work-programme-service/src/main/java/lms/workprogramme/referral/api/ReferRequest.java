package lms.workprogramme.referral.api;

import jakarta.validation.constraints.Min;
import lms.workprogramme.referral.Answers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks to refer the client; the provider is drawn, not chosen. */
@Schema(name = "Refer", examples = "{\"actionPlanConfirmed\": true, \"actionPlanVersion\": 1}")
record ReferRequest(
        @Schema(
                        description =
                                "Yes to: Please confirm the customer Action Plan and information is"
                                        + " correct? (WP ¶13)")
                @Nullable Boolean actionPlanConfirmed,
        @Schema(
                        description =
                                "The version of the Action Plan that was confirmed, 0 when there was"
                                        + " none; refused when another one would be handed over (ADR"
                                        + " 73). Without it the newest goes with the referral.")
                @Min(0)
                @Nullable Long actionPlanVersion,
        @Schema(
                        description =
                                "Yes or No to: Does the customer require Safe Guard Measures? (WP ¶15)"
                                        + " Asked of ESA customers only. The answer is recorded and"
                                        + " sent to the provider, and shown nowhere (WP ¶16).",
                        writeOnly = true)
                @Nullable Boolean safeguardMeasures,
        @Schema(
                        description =
                                "Yes to: Do you wish to create a new referral to the Work Programme?"
                                        + " (WP ¶51) Asked of completers only; without it the answer"
                                        + " names the completed referral (WP ¶56).")
                @Nullable Boolean newReferralConfirmed) {

    Answers answers() {
        return new Answers(
                Boolean.TRUE.equals(actionPlanConfirmed),
                actionPlanVersion,
                safeguardMeasures,
                Boolean.TRUE.equals(newReferralConfirmed));
    }

    /** Does not say what was answered about Safe Guard Measures (WP ¶16). */
    @Override
    public String toString() {
        return "ReferRequest[]";
    }
}
