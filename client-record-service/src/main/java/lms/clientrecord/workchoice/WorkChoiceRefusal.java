package lms.clientrecord.workchoice;

import lms.kit.rules.Catalogued;

/** Why a referral to Work Choice may not be recorded, started or ended. */
public enum WorkChoiceRefusal implements Catalogued {
    WORK_PROGRAMME_PARTICIPANT(
            "CR-480",
            Kind.STATE,
            "As the customer is a Work Programme participant they cannot be referred to Work Choice.",
            "WP ¶29"),
    ALREADY_ON_WORK_CHOICE(
            "CR-481",
            Kind.STATE,
            "This customer has an outstanding referral to Work Choice or is taking part already.",
            "WP ¶3"),
    NO_OUTSTANDING_REFERRAL(
            "CR-482",
            Kind.STATE,
            "This customer has no outstanding referral to Work Choice.",
            "WP ¶3"),
    NOT_ON_WORK_CHOICE("CR-483", Kind.STATE, "This customer is not on Work Choice.", "WP ¶3, ¶9"),
    IN_THE_FUTURE(
            "CR-484", Kind.RULE, "This is recorded when the day has come.", "decision ADR-0037"),
    BEFORE_WORK_CHOICE(
            "CR-485",
            Kind.RULE,
            "There was no Work Choice before 25 October 2010.",
            "decision ADR-0037"),
    STARTED_BEFORE_REFERRED(
            "CR-486",
            Kind.RULE,
            "The customer cannot start before the referral.",
            "decision ADR-0037"),
    ENDED_BEFORE_IT_BEGAN(
            "CR-487",
            Kind.RULE,
            "The end cannot be before the referral or the start.",
            "decision ADR-0037");

    private final Entry entry;

    WorkChoiceRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
