package lms.clientrecord.history;

import lms.kit.rules.Catalogued;

/** Why the past cannot be shown. */
public enum HistoryRefusal implements Catalogued {
    NOT_A_MOMENT(
            "CR-620",
            Kind.SHAPE,
            "Please give the moment with its date, time and offset, such as 2012-05-01T10:00:00Z.",
            "decision ADR-0029");

    private final Entry entry;

    HistoryRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
