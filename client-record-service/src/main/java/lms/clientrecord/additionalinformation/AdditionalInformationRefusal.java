package lms.clientrecord.additionalinformation;

import lms.kit.rules.Catalogued;

/** Why something may not stand in the Additional Information window. */
public enum AdditionalInformationRefusal implements Catalogued {
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

    private final Entry entry;

    AdditionalInformationRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
