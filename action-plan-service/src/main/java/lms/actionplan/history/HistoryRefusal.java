package lms.actionplan.history;

import lms.kit.rules.Refusal;

/** Why versions of a plan are not compared. */
public enum HistoryRefusal implements Refusal {
    SINCE_A_LATER_VERSION(
            "AP-570",
            Kind.RULE,
            "Changes are told from an earlier version to a later one; since names a later one.",
            "decision ADR-0062");

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
