package lms.clientrecord.office;

import lms.kit.rules.Catalogued;

/** Why an office cannot look after a client. */
public enum OfficeRefusal implements Catalogued {
    OFFICE_NOT_KNOWN("CR-140", Kind.RULE, "There is no such office.", "decision ADR-0041"),
    DUMMY_OFFICE(
            "CR-141",
            Kind.RULE,
            "The dummy office is for the system's own changes.",
            "WP ¶6, decision ADR-0041"),
    OFFICE_NOT_OPEN_YET("CR-142", Kind.RULE, "The office is not open yet.", "decision ADR-0041"),
    OFFICE_CLOSED(
            "CR-143",
            Kind.RULE,
            "The office has closed. Please choose one that is open.",
            "decision ADR-0041");

    private final Entry entry;

    OfficeRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
