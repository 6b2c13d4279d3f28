package lms.workprogramme.details;

import lms.kit.rules.Catalogued;

/** Why facts cannot be supposed. */
public enum SuppositionRefusal implements Catalogued {
    CLAIMS_OVERLAP(
            new Entry(
                    "WP-100",
                    Kind.RULE,
                    "Claims to the same benefit cannot overlap.",
                    "decision ADR-0035")),
    DAY_OUT_OF_RANGE(
            new Entry(
                    "WP-101",
                    Kind.RULE,
                    "A day lies between 1 January 1900 and 31 December 2999.",
                    "decision ADR-0068"));

    private final Entry entry;

    SuppositionRefusal(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
