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
            "IV-401", Kind.STATE, "Only an interview that was not started can be cancelled."),
    NO_NEW_CLAIMS_INTERVIEW(
            "IV-402", Kind.RULE, "It is no new claims interview.", InterviewRefusal.REBUILDING),
    BOOKED_AFTER_THE_REBUILDING(
            "IV-403",
            Kind.STATE,
            "It was booked after the case was rebuilt.",
            InterviewRefusal.REBUILDING);

    private static final String REBUILDING = "IT ¶24";

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    InterviewRefusal(String code, Kind kind, String message) {
        this(code, kind, message, "decision ADR-0032");
    }

    InterviewRefusal(String code, Kind kind, String message, String source) {
        this.code = code;
        this.kind = kind;
        this.message = message;
        this.source = source;
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
        return source;
    }
}
