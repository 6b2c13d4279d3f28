package lms.clientrecord.childcarebarriers;

import lms.kit.rules.Refusal;

/** Why something may not stand in the Childcare Barriers to Work window. */
public enum ChildcareBarriersRefusal implements Refusal {
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

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    ChildcareBarriersRefusal(String code, Kind kind, String message, String source) {
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
