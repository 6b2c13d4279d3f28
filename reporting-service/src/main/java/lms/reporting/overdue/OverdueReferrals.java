package lms.reporting.overdue;

import lms.reporting.reading.Report;

/** Finds overdue referrals (WP ¶59-60). */
public interface OverdueReferrals {

    /**
     * The report, oldest eligibility date first.
     *
     * @param days how many days in the past the eligibility date of an overdue referral lies
     */
    Report<OverdueReferral> overdueAfter(int days);
}
