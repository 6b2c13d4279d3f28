package lms.clientrecord.qualifications;

import lms.kit.rules.Catalogued;

/** Why something may not stand in the Qualifications and Assessments window. */
public enum QualificationsRefusal implements Catalogued {
    AWARDED_IN_THE_FUTURE(
            "CR-301",
            Kind.RULE,
            "A qualification cannot have been awarded in the future.",
            "decision ADR-0031"),
    AWARDED_TOO_LONG_AGO(
            "CR-302",
            Kind.RULE,
            "The qualification was awarded too long ago. Please check the year.",
            "decision ADR-0031"),
    ASSESSED_IN_THE_FUTURE(
            "CR-304",
            Kind.RULE,
            "Basic skills cannot have been assessed in the future.",
            "decision ADR-0031"),
    ASSESSED_TOO_LONG_AGO(
            "CR-305",
            Kind.RULE,
            "The basic skills were assessed too long ago. Please check the year.",
            "decision ADR-0031");

    private final Entry entry;

    QualificationsRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
