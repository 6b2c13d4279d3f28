package lms.clientrecord.restriction;

import lms.kit.rules.Catalogued;

/** Why a record is not restricted, or a restriction not lifted, as asked. */
public enum RestrictionRefusal implements Catalogued {
    NOT_YOURS_TO_RESTRICT(
            "CR-500",
            Kind.NOT_YOURS,
            "Only an office manager of the client's own office restricts the record or lifts the"
                    + " restriction."),
    LEAVE_WITHOUT_RESTRICTION(
            "CR-501", Kind.RULE, "Leave can be given only while the record is restricted."),
    LEAVE_ENDED_BEFORE("CR-502", Kind.RULE, "The last day of the leave cannot be in the past."),
    LEAVE_TOO_LONG("CR-503", Kind.RULE, "The last day of the leave is too far ahead."),
    OFFICER_TWICE("CR-504", Kind.RULE, "This officer is named more than once."),
    RESTRICTION_NOT_SHOWN(
            "CR-505",
            Kind.NOT_YOURS,
            "Only a team leader or an office manager of the client's own office sees this.");

    private final Entry entry;

    RestrictionRefusal(String code, Kind kind, String message) {
        entry = new Entry(code, kind, message, "decision ADR-0043");
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
