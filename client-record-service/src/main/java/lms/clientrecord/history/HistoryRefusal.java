package lms.clientrecord.history;

import lms.kit.rules.Refusal;

/** Why the past cannot be shown. */
public enum HistoryRefusal implements Refusal {
    NOT_A_MOMENT(
            "CR-620",
            Kind.SHAPE,
            "Please give the moment with its date, time and offset, such as 2012-05-01T10:00:00Z.",
            "decision ADR-0029");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    HistoryRefusal(String code, Kind kind, String message, String source) {
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
