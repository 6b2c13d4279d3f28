package lms.clientrecord.jsag;

import lms.kit.rules.Catalogued;

/** Why something may not be agreed in a Jobseeker's Agreement. */
public enum JsagRefusal implements Catalogued {
    NOT_A_JSA_CUSTOMER(
            "CR-230",
            Kind.STATE,
            "A Jobseeker's Agreement (JSAg) is for a customer who claims Jobseeker's Allowance.",
            "AP ¶17, AP ¶80"),
    AGREED_IN_THE_FUTURE(
            "CR-231",
            Kind.RULE,
            "The JSAg cannot have been agreed in the future.",
            "decision ADR-0039"),
    AGREED_BEFORE_JSA(
            "CR-232",
            Kind.RULE,
            "The JSAg was agreed before there was Jobseeker's Allowance. Please check the year.",
            "decision ADR-0039"),
    REVIEWED_BEFORE_AGREED(
            "CR-233",
            Kind.RULE,
            "The JSAg cannot have been reviewed before it was agreed.",
            "decision ADR-0039"),
    REVIEWED_IN_THE_FUTURE(
            "CR-234",
            Kind.RULE,
            "The JSAg cannot have been reviewed in the future.",
            "decision ADR-0039");

    private final Entry entry;

    JsagRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
