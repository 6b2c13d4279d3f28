package lms.workprogramme.eligibility;

import java.util.Locale;

/** The numbers by which Customer Groups, notices and what follows from them are decided. */
public enum PolicyNumber {
    JSA_18_24_MONTHS,
    JSA_25_PLUS_MONTHS,
    JSA_18_24_YOUNGEST_AGE,
    JSA_18_24_OLDEST_AGE,
    JSA_22_OF_24_MONTHS,
    JSA_22_OF_24_CLAIMED_MONTHS,
    JSA_22_OF_24_LAST_MONTHS,
    LONE_PARENT_CHILD_AGE,
    REFERRAL_INTERVIEW_NOTICE_DAYS;

    /** The name of its rows: {@code jsa-18-24-months}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
