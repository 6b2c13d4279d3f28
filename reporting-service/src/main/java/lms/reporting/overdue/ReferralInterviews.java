package lms.reporting.overdue;

import lms.language.value.InterviewId;

/** The Work Programme referral interviews that are booked or being held. */
public interface ReferralInterviews {

    /** Keeps an interview as it stands now. */
    void keep(ReferralInterview interview);

    /** Forgets an interview that is over, cancelled or erased. */
    void erase(InterviewId id);
}
