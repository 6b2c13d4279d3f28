package lms.actionplan.interview;

import lms.kit.rules.Catalogued;

/** Why something is not done about an interview. */
public enum InterviewRefusal implements Catalogued {
    BOOKED_IN_THE_PAST("IV-101", Kind.RULE, "An interview is booked for today or a later day."),
    BOOKED_TOO_FAR_AHEAD("IV-102", Kind.RULE, "The day is too far ahead. Please check the year."),
    NO_SUCH_TYPE("IV-110", Kind.RULE, "There is no such type of interview on that day.", "IT ¶15"),
    NOT_FOR_COACHES(
            "IV-111", Kind.RULE, "Interviews of this type are not for work coaches.", "IT ¶14"),
    TIME_WITHOUT_ADVISER(
            "IV-112",
            Kind.RULE,
            "A time in a diary needs both the adviser and the time of day.",
            InterviewRefusal.DIARY),
    MINUTES_WITHOUT_TIME(
            "IV-113",
            Kind.RULE,
            "How long it takes is said of an interview in a diary only.",
            InterviewRefusal.DIARY),
    REBOOK_NOT_BOOKED(
            "IV-114",
            Kind.STATE,
            "Only an interview that was not started can be rebooked.",
            InterviewRefusal.DIARY),
    START_NOT_BOOKED("IV-201", Kind.STATE, "Only a booked interview can be started."),
    START_ON_ANOTHER_DAY(
            "IV-202", Kind.RULE, "An interview is started on the day that it is booked for."),
    ANOTHER_IS_OPEN(
            "IV-203", Kind.STATE, "The client is in another interview, which must be ended first."),
    END_NOT_STARTED("IV-301", Kind.STATE, "Only an interview that was started can be ended."),
    PLAN_NOT_SAVED(
            "IV-310",
            Kind.STATE,
            "The interview cannot be ended until the new or updated Action Plan has been saved.",
            "AP ¶101"),
    PLAN_NOT_PRINTED(
            "IV-311",
            Kind.STATE,
            "The interview cannot be ended until the new or updated Action Plan has been printed.",
            "AP ¶101"),
    CANCEL_NOT_BOOKED(
            "IV-401", Kind.STATE, "Only an interview that was not started can be cancelled."),
    NO_NEW_CLAIMS_INTERVIEW(
            "IV-402", Kind.RULE, "It is no new claims interview.", InterviewRefusal.REBUILDING),
    BOOKED_AFTER_THE_REBUILDING(
            "IV-403",
            Kind.STATE,
            "It was booked after the case was rebuilt.",
            InterviewRefusal.REBUILDING),
    FTA_NOT_BOOKED(
            "IV-410",
            Kind.STATE,
            "Only at an interview that was not started can the client fail to attend.",
            InterviewRefusal.FAILING),
    FTA_BEFORE_THE_DAY(
            "IV-411",
            Kind.RULE,
            "A failure to attend is recorded on the day of the interview or later.",
            InterviewRefusal.FAILING),
    TYPE_WITHOUT_FTA(
            "IV-412",
            Kind.RULE,
            "A failure to attend is not recorded for interviews of this type.",
            InterviewRefusal.FAILING),
    QUESTION_NOT_IN_INTERVIEW(
            "IV-500",
            Kind.STATE,
            "A doubt is recorded during the interview, before it is ended.",
            "AP ¶119"),
    TYPE_WITHOUT_FTP(
            "IV-501",
            Kind.RULE,
            "A Fail to Participate doubt is not recorded in interviews of this type.",
            InterviewRefusal.FAILING),
    QUESTION_RECORDED(
            "IV-502", Kind.STATE, "This doubt is recorded in the interview already.", "AP ¶119"),
    CALCULATION_NOT_IN_INTERVIEW(
            "IV-520",
            Kind.STATE,
            "An In Work Benefit Calculation is recorded during the interview.",
            "AP ¶89"),
    CALCULATED_IN_THE_FUTURE(
            "IV-521", Kind.RULE, "The day of the calculation is in the future.", "AP ¶89"),
    CALCULATION_NOTES_WITH_QUOTES(
            "IV-522",
            Kind.RULE,
            "Do not use double quotation marks when filling in any free text field.",
            "AP ¶57"),
    TOO_MANY_CALCULATIONS(
            "IV-523",
            Kind.RULE,
            "Up to 20 In Work Benefit Calculations can be recorded in one interview.",
            "decision ADR-0051");

    private static final String DIARY = "decision ADR-0049";
    private static final String FAILING = "decision ADR-0051";
    private static final String REBUILDING = "IT ¶24";

    private final Entry entry;

    InterviewRefusal(String code, Kind kind, String message) {
        this(code, kind, message, "decision ADR-0032");
    }

    InterviewRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
