package lms.workprogramme.postponement;

/**
 * How long a referral can be postponed, by the policy of one day (WP ¶23).
 *
 * @param longestDeferralDays how many days a deferral lasts at most, the eligibility date counted
 * @param totalDeferralDays how many days all the customer's deferrals last at most
 * @param reviewWithinYears how many years ahead a review date lies at most
 */
public record PostponementLimits(
        int longestDeferralDays, int totalDeferralDays, int reviewWithinYears) {}
