package lms.actionplan.clientrecord;

import lms.kit.rules.Catalogued;

/** Why nothing new is begun under a record. */
public enum RecordRefusal implements Catalogued {
    MERGED(
            "AP-501",
            Kind.STATE,
            "This record was merged into another one. Please go on under the surviving record.");

    private final Entry entry;

    RecordRefusal(String code, Kind kind, String message) {
        entry = new Entry(code, kind, message, "decision ADR-0045");
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
