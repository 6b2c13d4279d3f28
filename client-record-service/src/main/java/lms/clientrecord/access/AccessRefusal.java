package lms.clientrecord.access;

import java.util.stream.Collectors;
import lms.kit.rules.Catalogued;

/** Why a record is not opened, or the log is not shown. */
public enum AccessRefusal implements Catalogued {
    REASON_NOT_KNOWN("CR-510", Kind.SHAPE, "Access-Reason takes one of: " + reasons() + "."),
    REASON_REQUIRED(
            "CR-511",
            Kind.REASON_REQUIRED,
            "This record is restricted. Please state why you open it, in Access-Reason: "
                    + reasons()
                    + "."),
    LOG_NOT_SHOWN(
            "CR-512",
            Kind.NOT_YOURS,
            "Only a team leader or an office manager of the client's own office sees who opened"
                    + " the record."),
    CHECK_NOT_YOURS(
            "CR-513",
            Kind.NOT_YOURS,
            "Only a team leader or an office manager of the office checks its openings."),
    DAY_NOT_OVER("CR-514", Kind.RULE, "A day's openings are drawn when the day is over."),
    DAY_NOT_ACCEPTED("CR-515", Kind.SHAPE, "Please name a day, like 2012-05-01."),
    OFFICE_NOT_ACCEPTED("CR-516", Kind.SHAPE, "Please name an office, three letters or digits.");

    private final Entry entry;

    AccessRefusal(String code, Kind kind, String message) {
        entry = new Entry(code, kind, message, "decision ADR-0043");
    }

    private static String reasons() {
        return AccessReason.stated().stream()
                .map(AccessReason::word)
                .collect(Collectors.joining(", "));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
