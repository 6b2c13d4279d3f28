package lms.actionplan.printing;

import lms.kit.rules.Refusal;

/** Why an Action Plan is not printed. */
public enum PrintRefusal implements Refusal {
    NEVER_SAVED(
            "AP-540",
            Kind.STATE,
            "Only what is saved is printed, and this Action Plan has not been saved yet. Save it"
                    + " first.",
            "AP ¶101"),
    TOO_MANY_COPIES(
            "AP-541",
            Kind.RULE,
            "That is more copies than can be printed at once.",
            "AP ¶115, decision ADR-0060"),
    NAME_NOT_TOLD(
            "AP-542",
            Kind.STATE,
            "A print has the customer's name and National Insurance number on every page, and the"
                    + " client record has not told them yet. Try again after any change of the"
                    + " client's details.",
            "AP ¶116, decision ADR-0060");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    PrintRefusal(String code, Kind kind, String message, String source) {
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
