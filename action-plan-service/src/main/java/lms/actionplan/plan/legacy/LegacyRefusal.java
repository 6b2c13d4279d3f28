package lms.actionplan.plan.legacy;

import lms.kit.rules.Refusal;

/** Why the texts of an Action Plan from before LMS Release 24 are not brought in. */
public enum LegacyRefusal implements Refusal {
    BROUGHT_IN_BEFORE(
            "AP-250",
            Kind.STATE,
            "The texts of this client's Action Plan from before LMS Release 24 have been brought in"
                    + " already.",
            "decision ADR-0056"),
    NOTHING_TO_BRING_IN(
            "AP-251",
            Kind.RULE,
            "There are neither Agreed Actions nor Review Progress to bring in.",
            "decision ADR-0056");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    LegacyRefusal(String code, Kind kind, String message, String source) {
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
