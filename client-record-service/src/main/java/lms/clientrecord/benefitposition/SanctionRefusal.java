package lms.clientrecord.benefitposition;

import lms.kit.rules.Refusal;

/** Why a sanction or disallowance may not be recorded. */
public enum SanctionRefusal implements Refusal {
    SANCTION_BEFORE_THE_BENEFIT(
            "CR-410",
            Kind.RULE,
            "The benefit could not be sanctioned that early. Please check the year.",
            "decision ADR-0036"),
    SANCTION_TOO_FAR_AHEAD(
            "CR-411",
            Kind.RULE,
            "It begins too far in the future. Please check the year.",
            "decision ADR-0036"),
    REFERENCE_TWICE(
            "CR-412",
            Kind.RULE,
            "Another sanction or disallowance has this reference.",
            "decision ADR-0036");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    SanctionRefusal(String code, Kind kind, String message, String source) {
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
