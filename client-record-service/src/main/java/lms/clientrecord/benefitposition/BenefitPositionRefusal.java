package lms.clientrecord.benefitposition;

import lms.kit.rules.Catalogued;

/** Why a claim may not be recorded. */
public enum BenefitPositionRefusal implements Catalogued {
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

    private final Entry entry;

    BenefitPositionRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
