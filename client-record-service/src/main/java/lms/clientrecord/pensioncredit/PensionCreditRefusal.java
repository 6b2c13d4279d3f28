package lms.clientrecord.pensioncredit;

import lms.kit.rules.Catalogued;

/** Why a Benefit Claim Date may not be recorded. */
public enum PensionCreditRefusal implements Catalogued {
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

    private final Entry entry;

    PensionCreditRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
