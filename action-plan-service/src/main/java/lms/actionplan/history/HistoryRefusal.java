package lms.actionplan.history;

import lms.kit.rules.Catalogued;

/** Why versions of a plan are not compared. */
public enum HistoryRefusal implements Catalogued {
    SINCE_A_LATER_VERSION(
            "AP-570",
            Kind.RULE,
            "Changes are told from an earlier version to a later one; since names a later one.",
            "decision ADR-0062");

    private final Entry entry;

    HistoryRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
