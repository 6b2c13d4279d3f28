package lms.clientrecord.office;

import lms.kit.rules.Refusal;

/** Why an office cannot look after a client. */
public enum OfficeRefusal implements Refusal {
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

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    OfficeRefusal(String code, Kind kind, String message, String source) {
        this.code = code;
        this.kind = kind;
        this.message = message;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String source() {
        return source;
    }
}
