package lms.clientrecord.childcarebarriers;

import lms.kit.rules.Catalogued;

/** Why something may not stand in the Childcare Barriers to Work window. */
public enum ChildcareBarriersRefusal implements Catalogued {
    NEITHER_BIRTH_NOR_AGE(
            "CR-330",
            Kind.RULE,
            "Record either the child's date of birth, or an age and the day on which it was true.",
            "AP ¶90, decision ADR-0038"),
    NOT_YET_BORN(
            "CR-331",
            Kind.RULE,
            "A child's date of birth cannot be in the future.",
            "AP ¶90, decision ADR-0038"),
    AGE_IN_THE_FUTURE(
            "CR-332",
            Kind.RULE,
            "The day on which an age was true cannot be in the future.",
            "AP ¶90, decision ADR-0038"),
    NO_LONGER_A_CHILD(
            "CR-333",
            Kind.RULE,
            "This person is too old to be recorded as a child. Please check the year.",
            "AP ¶90, decision ADR-0038");

    private final Entry entry;

    ChildcareBarriersRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
