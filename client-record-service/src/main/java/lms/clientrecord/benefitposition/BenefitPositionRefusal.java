package lms.clientrecord.benefitposition;

import lms.kit.rules.Refusal;

/** Why a claim may not be recorded. */
public enum BenefitPositionRefusal implements Refusal {
    CLAIM_NOT_YET_BEGUN(
            "CR-401", Kind.RULE, "A claim cannot begin in the future.", "decision ADR-0031"),
    CLAIM_BEFORE_THE_BENEFIT(
            "CR-402",
            Kind.RULE,
            "The benefit could not be claimed that early. Please check the year.",
            "decision ADR-0031"),
    CLAIM_ENDS_TOO_FAR_AHEAD(
            "CR-403",
            Kind.RULE,
            "The claim ends too far in the future. Please check the year.",
            "decision ADR-0031"),
    CLAIMS_OVERLAP(
            "CR-404",
            Kind.RULE,
            "A benefit cannot be claimed twice at once. End the earlier claim first.",
            "decision ADR-0035"),
    CLAIM_GOES_ON(
            "CR-405",
            Kind.RULE,
            "Only a claim with a last day has ended for work.",
            "decision ADR-0035");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    BenefitPositionRefusal(String code, Kind kind, String message, String source) {
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
