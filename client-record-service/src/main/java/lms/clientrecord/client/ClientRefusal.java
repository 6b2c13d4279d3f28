package lms.clientrecord.client;

import lms.kit.rules.Catalogued;

/** Why client details are not taken, or a search is not made. */
public enum ClientRefusal implements Catalogued {
    NINO_ON_ANOTHER_RECORD(
            "CR-101",
            Kind.STATE,
            "This National Insurance number is on another client's record.",
            "decision ADR-0031"),
    DEMONSTRATION_NINO(
            "CR-102",
            Kind.RULE,
            "Numbers that begin with QQ are for demonstration only.",
            "decision ADR-0014"),
    BORN_IN_THE_FUTURE(
            "CR-103", Kind.RULE, "The date of birth cannot be in the future.", "decision ADR-0031"),
    BORN_TOO_LONG_AGO(
            "CR-104",
            Kind.RULE,
            "The date of birth is too long ago. Please check the year.",
            "decision ADR-0031"),
    NOTHING_TO_SEARCH_BY(
            "CR-105",
            Kind.RULE,
            "Please give a National Insurance number, name, date of birth or postcode.",
            "decision ADR-0031"),
    NAME_WITHOUT_LETTERS(
            "CR-106",
            Kind.RULE,
            "Please give at least one letter of the name.",
            "decision ADR-0031"),
    NO_NUMBER(
            "CR-107",
            Kind.RULE,
            "Please give a National Insurance number or, until it is known, a temporary"
                    + " reference.",
            "decision ADR-0040"),
    NUMBER_AND_REFERENCE(
            "CR-108",
            Kind.RULE,
            "A client with a National Insurance number needs no temporary reference.",
            "decision ADR-0040"),
    ADMINISTRATIVE_PREFIX(
            "CR-109",
            Kind.RULE,
            "Numbers with this prefix were given for administration. They are no National"
                    + " Insurance numbers.",
            "decision ADR-0040"),
    REFERENCE_ON_ANOTHER_RECORD(
            "CR-110",
            Kind.STATE,
            "This temporary reference is, or was, on another client's record.",
            "decision ADR-0040"),
    NUMBER_GIVEN_UP(
            "CR-111",
            Kind.STATE,
            "A National Insurance number replaces a temporary reference, and never the other way"
                    + " round.",
            "decision ADR-0040"),
    INCIDENT_MARKER_STAYS(
            "CR-112",
            Kind.NOT_YOURS,
            "Only a team leader may remove the incident marker.",
            "decision ADR-0041"),
    PREVIOUS_NAME_TWICE(
            "CR-113", Kind.RULE, "Each previous name stands once.", "decision ADR-0041"),
    DIED_IN_THE_FUTURE(
            "CR-114", Kind.RULE, "The day of death cannot be in the future.", "decision ADR-0041"),
    DIED_BEFORE_BIRTH(
            "CR-115",
            Kind.RULE,
            "The day of death cannot be before the date of birth.",
            "decision ADR-0041"),
    RECORD_OF_THE_DEAD(
            "CR-116",
            Kind.STATE,
            "The client has died. The record can no longer be changed.",
            "decision ADR-0041"),
    DEATH_STAYS(
            "CR-117",
            Kind.NOT_YOURS,
            "Only a team leader may correct a death that has been recorded.",
            "decision ADR-0041"),
    NO_ACCESS_TO_BENEFITS(
            "CR-118",
            Kind.STATE,
            "A temporary reference gives no access to benefits. Please record the National"
                    + " Insurance number first.",
            "decision ADR-0040");

    private final Entry entry;

    ClientRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
