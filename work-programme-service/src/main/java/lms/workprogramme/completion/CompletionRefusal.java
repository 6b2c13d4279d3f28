package lms.workprogramme.completion;

import lms.kit.rules.Catalogued;

/** Why a completion is not taken, and why a completer is not referred anew. */
public enum CompletionRefusal implements Catalogued {
    BEFORE_REFERRED(
            "WP-400",
            Kind.RULE,
            "The Completer Date cannot be before the day of the referral.",
            "WP ¶49, decision ADR-0077"),
    BEFORE_STARTED(
            "WP-401",
            Kind.RULE,
            "The Completer Date cannot be before the Date Started.",
            "WP ¶25, ¶49, decision ADR-0077"),
    IN_THE_FUTURE(
            "WP-402",
            Kind.RULE,
            "The Completer Date cannot be in the future.",
            "WP ¶49, decision ADR-0077"),
    AFTER_ALLOTTED_TIME(
            "WP-403",
            Kind.RULE,
            "The Completer Date must be within the Allotted Time.",
            "WP ¶49, decision ADR-0077"),
    COMPLETED_OTHERWISE(
            "WP-404",
            Kind.STATE,
            "The referral has been completed already, with another reason or on another date.",
            "WP ¶49, decision ADR-0077"),
    SPENT_ALLOTTED_TIME(
            "WP-405",
            Kind.RULE,
            "The customer has spent the whole Allotted Time on the Work Programme, and cannot be"
                    + " referred to it again.",
            "decision ADR-0078"),
    COMPLETER_DECEASED(
            "WP-406",
            Kind.STATE,
            "The provider told that the customer is deceased.",
            "WP ¶49, decision ADR-0078");

    private final Entry entry;

    CompletionRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
