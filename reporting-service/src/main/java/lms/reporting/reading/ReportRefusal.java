package lms.reporting.reading;

import lms.kit.rules.Catalogued;

/** Why a report cannot be had. */
public enum ReportRefusal implements Catalogued {
    DAY_TO_COME(
            "RP-001",
            Kind.RULE,
            "The report cannot be made for a day that has not come yet.",
            "WP ¶59"),
    BEFORE_THE_PROGRAMME("RP-002", Kind.RULE, "There was no Work Programme on that day.", "WP ¶59"),
    NOT_YOUR_OFFICE("RP-003", Kind.NOT_YOURS, "Your role shows your own office only.", "IT ¶3"),
    DAY_NOT_ACCEPTED("RP-004", Kind.SHAPE, "A day is written like 2012-05-29.", "WP ¶59"),
    OFFICE_NOT_ACCEPTED(
            "RP-005", Kind.SHAPE, "An office is named by three letters or digits.", "WP ¶6"),
    SEEN_WITHOUT_CLIENT(
            "RP-006",
            Kind.SHAPE,
            "Whoever names what they have seen of a client names the client too.",
            "decision ADR-0008"),
    SEEN_OF_SOMETHING_ELSE(
            "RP-007",
            Kind.SHAPE,
            "The report waits only for what is published about the client as a whole.",
            "decision ADR-0008");

    private final Entry entry;

    ReportRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
