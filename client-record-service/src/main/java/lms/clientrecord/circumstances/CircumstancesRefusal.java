package lms.clientrecord.circumstances;

import lms.kit.rules.Catalogued;

/** Why circumstances may not be recorded. */
public enum CircumstancesRefusal implements Catalogued {
    UNKNOWN_REASON(
            "CR-490",
            Kind.RULE,
            "There is no such reason for early access today.",
            "decision ADR-0037"),
    RELEASE_DATE_NEEDED(
            "CR-491",
            Kind.RULE,
            "Please enter the date of release from prison.",
            "decision ADR-0037"),
    RELEASE_DATE_NOT_ASKED(
            "CR-492",
            Kind.RULE,
            "The date of release is recorded for prison leavers only.",
            "decision ADR-0037"),
    RELEASED_IN_THE_FUTURE(
            "CR-493",
            Kind.RULE,
            "The date of release cannot be in the future.",
            "decision ADR-0037"),
    NOT_CLAIMED_SOON_AFTER_RELEASE(
            "CR-494",
            Kind.RULE,
            "A prison leaver claims Jobseeker's Allowance within 13 weeks of release.",
            "decision ADR-0037"),
    CHILD_WITHOUT_LONE_PARENT(
            "CR-495", Kind.RULE, "The youngest child is recorded for lone parents only.", "WP ¶23"),
    CAME_FROM_IB_IN_THE_FUTURE(
            "CR-496",
            Kind.RULE,
            "The day on which Incapacity Benefit ended cannot be in the future.",
            "decision ADR-0037"),
    CAME_FROM_IB_BEFORE_IT(
            "CR-497",
            Kind.RULE,
            "There was no Incapacity Benefit before 13 April 1995.",
            "decision ADR-0037"),
    IB_WITHOUT_EX_IB(
            "CR-498",
            Kind.RULE,
            "The day on which Incapacity Benefit ended is recorded for customers who came from it.",
            "decision ADR-0037"),
    NOT_BORN_AS_A_CHILD(
            "CR-499",
            Kind.RULE,
            "This cannot be the date of birth of the youngest child. Please check the year.",
            "decision ADR-0037");

    private final Entry entry;

    CircumstancesRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
