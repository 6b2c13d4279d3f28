package lms.clientrecord.pensioncredit;

import lms.kit.rules.Refusal;

/** Why a Benefit Claim Date may not be recorded. */
public enum PensionCreditRefusal implements Refusal {
    CLAIMED_BEFORE_PENSION_CREDIT(
            "CR-460",
            Kind.RULE,
            "There was no Pension Credit before 6 October 2003.",
            "decision ADR-0037"),
    CLAIMED_TOO_FAR_AHEAD(
            "CR-461",
            Kind.RULE,
            "Pension Credit can be claimed at most four months ahead.",
            "decision ADR-0037");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    PensionCreditRefusal(String code, Kind kind, String message, String source) {
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
