package lms.clientrecord.esa;

import lms.kit.rules.Catalogued;

/** Why a WCA outcome may not be recorded. */
public enum EsaRefusal implements Catalogued {
    OUTCOME_WITHOUT_CLASSIFICATION(
            "CR-430",
            Kind.RULE,
            "A WCA outcome can be recorded once the ESA Classification is WRAG or Support Group.",
            "WP ¶43, ¶44"),
    END_BEFORE_DECISION(
            "CR-431", Kind.RULE, "The end date cannot be before the decision date.", "WP ¶44"),
    DECISION_BEFORE_ESA(
            "CR-432",
            Kind.RULE,
            "There was no Employment and Support Allowance before 27 October 2008.",
            "decision ADR-0037"),
    DECISION_TOO_FAR_AHEAD(
            "CR-433",
            Kind.RULE,
            "The decision date is too far in the future. Please check the year.",
            "decision ADR-0037"),
    END_TOO_FAR_AHEAD(
            "CR-434",
            Kind.RULE,
            "The end date is too long after the decision date. Please check the year.",
            "decision ADR-0037");

    private final Entry entry;

    EsaRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
