package lms.workprogramme.referral;

import org.jspecify.annotations.Nullable;

/**
 * What the adviser has answered to the questions that a referral asks.
 *
 * @param actionPlanConfirmed Yes to the question of WP ¶13
 * @param actionPlanVersion the version of the Action Plan that was confirmed; null when it was not
 *     said
 * @param safeguardMeasures Yes or No to the question of WP ¶15; null when it was not answered
 * @param newReferralConfirmed Yes to the question of WP ¶51
 */
public record Answers(
        boolean actionPlanConfirmed,
        @Nullable Long actionPlanVersion,
        @Nullable Boolean safeguardMeasures,
        boolean newReferralConfirmed) {

    /** Does not say what was answered about Safe Guard Measures (WP ¶16). */
    @Override
    public String toString() {
        return "Answers[]";
    }
}
