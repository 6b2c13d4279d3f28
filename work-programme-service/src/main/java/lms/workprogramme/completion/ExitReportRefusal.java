package lms.workprogramme.completion;

import lms.kit.rules.Catalogued;

/** Why the dates of an Exit Report are refused. */
public enum ExitReportRefusal implements Catalogued {
    NEITHER_PARTICIPANT_NOR_COMPLETER(
            "WP-410",
            Kind.STATE,
            "An Exit Report is requested for a customer who is WP-Participant or WP-Completer.",
            "WP ¶58"),
    RETURNED_WITHOUT_REQUEST(
            "WP-411",
            Kind.RULE,
            "A Return Date needs a Request Date.",
            "WP ¶58, decision ADR-0079"),
    RETURNED_BEFORE_REQUESTED(
            "WP-412",
            Kind.RULE,
            "The Return Date cannot be before the Request Date.",
            "WP ¶58, decision ADR-0079"),
    REQUESTED_IN_THE_FUTURE(
            "WP-413",
            Kind.RULE,
            "The Request Date cannot be in the future.",
            "WP ¶58, decision ADR-0079"),
    RETURNED_IN_THE_FUTURE(
            "WP-414",
            Kind.RULE,
            "The Return Date cannot be in the future.",
            "WP ¶58, decision ADR-0079"),
    REQUESTED_BEFORE_REFERRED(
            "WP-415",
            Kind.RULE,
            "The Request Date cannot be before the WP Start Date.",
            "WP ¶58, decision ADR-0079");

    private final Entry entry;

    ExitReportRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
