package lms.actionplan.clientrecord;

import lms.kit.rules.Refusal;

/** Why nothing new is begun under a record. */
public enum RecordRefusal implements Refusal {
    MERGED(
            "AP-501",
            Kind.STATE,
            "This record was merged into another one. Please go on under the surviving record.");

    private final String code;
    private final Kind kind;
    private final String message;

    RecordRefusal(String code, Kind kind, String message) {
        this.code = code;
        this.kind = kind;
        this.message = message;
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
        return "decision ADR-0045";
    }
}
