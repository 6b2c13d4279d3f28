package lms.actionplan.interview;

import lms.kit.rules.Refusal;

/** Why an interview is not booked, started, ended or cancelled. */
public enum InterviewRefusal implements Refusal {
    BOOKED_IN_THE_PAST("IV-101", Kind.RULE, "An interview is booked for today or a later day."),
    BOOKED_TOO_FAR_AHEAD("IV-102", Kind.RULE, "The day is too far ahead. Please check the year."),
    START_NOT_BOOKED("IV-201", Kind.STATE, "Only a booked interview can be started."),
    START_ON_ANOTHER_DAY(
            "IV-202", Kind.RULE, "An interview is started on the day that it is booked for."),
    ANOTHER_IS_OPEN(
            "IV-203", Kind.STATE, "The client is in another interview, which must be ended first."),
    END_NOT_STARTED("IV-301", Kind.STATE, "Only an interview that was started can be ended."),
    CANCEL_NOT_BOOKED(
            "IV-401", Kind.STATE, "Only an interview that was not started can be cancelled.");

    private final String code;
    private final Kind kind;
    private final String message;

    InterviewRefusal(String code, Kind kind, String message) {
        this.code = code;
        this.kind = kind;
        this.message = message;
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
        return "decision ADR-0032";
    }
}
