package lms.workprogramme.allocation;

import lms.kit.rules.Catalogued;

/** Why a share shift cannot be tried out. */
public enum ShareShiftRefusal implements Catalogued {
    NO_SUCH_AREA("WP-500", Kind.RULE, "There is no such contract area.", "decision ADR-0082"),
    NOT_THE_CONTRACTS(
            "WP-501",
            Kind.RULE,
            "The weights must name each contract of the area, and each once.",
            "decision ADR-0082"),
    NOBODY_TO_DRAW(
            "WP-502",
            Kind.RULE,
            "With these weights no contract of the area would be open to referrals.",
            "WP ¶11, decision ADR-0082"),
    FROM_A_DAY_PAST(
            "WP-503",
            Kind.RULE,
            "Shares can only shift from today or a later day.",
            "decision ADR-0082");

    private final Entry entry;

    ShareShiftRefusal(String code, Kind kind, String message, String source) {
        this.entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
