package lms.actionplan.printing;

import lms.kit.rules.Catalogued;

/** Why an Action Plan is not printed. */
public enum PrintRefusal implements Catalogued {
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

    private final Entry entry;

    PrintRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
