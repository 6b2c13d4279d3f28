package lms.workprogramme.eligibility;

/** What a Customer Group or its eligibility date depends on. */
public enum Condition {
    PROGRAMME_RUNS("The Work Programme takes referrals on this day.", "decision ADR-0018"),
    DATE_OF_BIRTH_KNOWN("The customer's date of birth is known.", "WP Appendix A"),
    CLAIMS_JSA("The customer claims Jobseeker's Allowance on this day.", "WP ¶3, Appendix A"),
    OLD_ENOUGH("The customer is 18 or over when the shorter wait is over.", "decision ADR-0018"),
    AGED_18_TO_24(
            "The customer is aged 18 to 24 when the shorter wait is over.",
            "WP Appendix A, decision ADR-0018"),
    ELIGIBILITY_DATE_REACHED(
            "The eligibility date has been reached or has passed.", "WP ¶4, ¶22, ¶46");

    private final String words;
    private final String source;

    Condition(String words, String source) {
        this.words = words;
        this.source = source;
    }

    /** The condition in words. */
    public String words() {
        return words;
    }

    /** The paragraph behind it. */
    public String source() {
        return source;
    }
}
