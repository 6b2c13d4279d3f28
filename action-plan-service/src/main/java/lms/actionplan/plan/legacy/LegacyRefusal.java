package lms.actionplan.plan.legacy;

import lms.kit.rules.Catalogued;

/** Why the texts of an Action Plan from before LMS Release 24 are not brought in. */
public enum LegacyRefusal implements Catalogued {
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

    private final Entry entry;

    LegacyRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
