package lms.clientrecord.benefitposition;

import lms.kit.rules.Catalogued;

/** Why a sanction or disallowance may not be recorded. */
public enum SanctionRefusal implements Catalogued {
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

    private final Entry entry;

    SanctionRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
