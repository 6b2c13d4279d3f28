package lms.clientrecord.cms;

import lms.kit.rules.Catalogued;

/** Why what the claims system says is not put on the record, or a conflict is not resolved. */
public enum CmsRefusal implements Catalogued {
    OTHER_OFFICE(
            "CR-150",
            Kind.NOT_YOURS,
            "This work list is for the officers of the office itself.",
            "decision ADR-0042"),
    CONFLICT_CLOSED(
            "CR-151",
            Kind.STATE,
            "This conflict is resolved already, or the claims system took back what it said.",
            "decision ADR-0042"),
    ENTERED_BY_AN_OFFICER("CR-152", Kind.STATE, "An officer entered something else.", "IT ¶24"),
    DATE_OF_BIRTH_DIFFERS(
            "CR-153",
            Kind.STATE,
            "The National Insurance number is on this record, with another date of birth.",
            "decision ADR-0042"),
    NUMBER_ON_ANOTHER_RECORD(
            "CR-154",
            Kind.STATE,
            "This National Insurance number is on another client's record.",
            "decision ADR-0042"),
    CLAIM_CONTRADICTS(
            "CR-155",
            Kind.STATE,
            "The claim does not go together with the claims on the record.",
            "decision ADR-0042"),
    DETAIL_NOT_TAKEN(
            "CR-156",
            Kind.RULE,
            "A detail is longer than the record can take, or not in its form.",
            "decision ADR-0042");

    private final Entry entry;

    CmsRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
