package lms.clientrecord.additionalinformation;

import lms.kit.rules.Refusal;

/** Why something may not stand in the Additional Information window. */
public enum AdditionalInformationRefusal implements Refusal {
    JOB_ENDS_BEFORE_IT_BEGINS("CR-201", Kind.RULE, "A job cannot end before it begins.", "AP ¶82"),
    JOB_NOT_YET_BEGUN(
            "CR-202",
            Kind.RULE,
            "A job that has not begun is not part of the employment history.",
            "AP ¶82"),
    JOB_TOO_LONG_AGO(
            "CR-203",
            Kind.RULE,
            "The job began too long ago. Please check the year.",
            "decision ADR-0031"),
    JOB_ENDS_TOO_FAR_AHEAD(
            "CR-204",
            Kind.RULE,
            "The job ends too far in the future. Please check the year.",
            "decision ADR-0031"),
    DETAILS_WITHOUT_LICENCE(
            "CR-205",
            Kind.RULE,
            "Details of a driving licence are for a customer who has one.",
            "AP ¶88"),
    NOT_A_SOC_CODE(
            "CR-206",
            Kind.RULE,
            "There is no occupation with this SOC code. Please look it up by its title.",
            "AP ¶76, decision ADR-0039"),
    CHANGED_THROUGH_THE_JSAG(
            "CR-207",
            Kind.STATE,
            "For a Jobseeker's Allowance (JSA) customer the Job Preferences are pulled through from"
                    + " the customer's Jobseeker's Agreement (JSAg). Therefore, any changes must be"
                    + " made through the JSAg.",
            "AP ¶80");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    AdditionalInformationRefusal(String code, Kind kind, String message, String source) {
        this.code = code;
        this.kind = kind;
        this.message = message;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String source() {
        return source;
    }
}
