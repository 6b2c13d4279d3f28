package lms.workprogramme.eligibility;

/** What a Customer Group or its eligibility date depends on. */
public enum Condition {
    PROGRAMME_RUNS("The Work Programme takes referrals on this day.", "decision ADR-0018"),
    DATE_OF_BIRTH_KNOWN("The customer's date of birth is known.", "WP Appendix A"),
    PENSION_CREDIT("Pension Credit is Yes or Yes Health problems.", "WP ¶37-38, Appendix A"),
    PENSION_CREDIT_CLAIM_DATE(
            "The Benefit Claim Date of Pension Credit is recorded.", "WP ¶39-40, Appendix A"),
    PENSION_CREDIT_GOES_ON("Pension Credit has not stopped.", "WP ¶3"),
    ESA_CLASSIFICATION("The ESA Classification is WRAG or Support Group.", "WP ¶43, Appendix A"),
    ESA_GOES_ON("Employment and Support Allowance has not stopped.", "WP ¶3"),
    ESA_DECISION_DATE("The decision date of the WCA outcome is recorded.", "WP ¶44-46"),
    ESA_BENEFIT_TYPE("The ESA Benefit Type is recorded.", "WP ¶44, Appendix A"),
    ESA_PROGNOSIS("The ESA Prognosis is known.", "WP ¶44, Appendix A"),
    ESA_SUPPORT_GROUP("The customer is in the Support Group.", "WP ¶43, Appendix A"),
    ESA_CREDIT_ONLY("The ESA Benefit Type is N/S.", "WP ¶44, Appendix A, decision ADR-0066"),
    ESA_INCOME_RELATED("The ESA Benefit Type is ESA (IR).", "WP ¶44, Appendix A"),
    ESA_EX_IB("The customer came from Incapacity Benefit.", "WP Appendix A, decision ADR-0066"),
    ESA_SHORT_PROGNOSIS(
            "The ESA Prognosis is 3 Month Prognosis or 6 Months Prognosis.", "WP ¶44, Appendix A"),
    ESA_STOCK("The ESA Status is Stock.", "WP ¶48, Appendix A, decision ADR-0066"),
    ESA_EXEMPT(
            "The customer is a full-time carer, or a lone parent whose youngest child is under 5.",
            "WP ¶23, Appendix A, decision ADR-0066"),
    CLAIMS_JSA("The customer claims Jobseeker's Allowance on this day.", "WP ¶3, Appendix A"),
    OLD_ENOUGH("The customer is 18 or over when the shorter wait is over.", "decision ADR-0018"),
    AGED_18_TO_24(
            "The customer is aged 18 to 24 when the shorter wait is over.",
            "WP Appendix A, decision ADR-0018"),
    EARLY_ACCESS(
            "A reason for early access is recorded that holds on this day.",
            "WP Appendix A, decision ADR-0066"),
    CLAIMED_AFTER_RELEASE(
            "Jobseeker's Allowance was claimed soon enough after the release from prison.",
            "decision ADR-0066"),
    JSA_22_OF_24(
            "Jobseeker's Allowance was claimed for 22 of the last 24 months.",
            "WP Appendix A, decision ADR-0067"),
    CLAIMS_IB_OR_IS(
            "The customer claims Incapacity Benefit or Income Support on this day.",
            "WP Appendix A, decision ADR-0066"),
    LIVES_WHERE_VOLUNTEERS_DO(
            "The customer lives in a nation in which IB and IS customers may volunteer.",
            "decision ADR-0066"),
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
