package lms.actionplan.diary;

import lms.kit.rules.Catalogued;

/** Why something does not go into a diary, or a diary is not kept so. */
public enum DiaryRefusal implements Catalogued {
    NO_DIARY("IV-120", Kind.RULE, "There is no diary of that adviser."),
    NOT_IN_WORKING_TIME("IV-121", Kind.RULE, "The adviser does not see clients at that time."),
    NOT_AT_A_SLOT("IV-122", Kind.RULE, "That is not a time at which a slot of the diary begins."),
    SKILL_MISSING(
            "IV-123",
            Kind.RULE,
            "The adviser is not set up with the skill that this type of interview needs.",
            "IT ¶15"),
    DOUBLE_BOOKED(
            "IV-124", Kind.STATE, "The adviser has another interview at that time.", "IT ¶14"),
    UNAVAILABLE("IV-125", Kind.STATE, "The adviser is unavailable at that time.", "IT ¶16"),
    NOT_THE_KEEPER(
            "IV-126",
            Kind.NOT_YOURS,
            "A diary is kept by a team leader or office manager of the adviser's own office.",
            "IT ¶16"),
    NOT_THE_ADVISER(
            "IV-127",
            Kind.NOT_YOURS,
            "Unavailability is noted by the adviser, or by a team leader or office manager of"
                    + " their office.",
            "IT ¶16"),
    HAS_A_DIARY("IV-128", Kind.STATE, "This adviser has a diary already."),
    WORKING_TIME_ENDS_FIRST(
            "IV-129", Kind.RULE, "A working time ends after it has begun, on the same day."),
    WORKING_TIMES_OVERLAP("IV-130", Kind.RULE, "Two working times of a day overlap."),
    UNAVAILABILITY_ENDS_FIRST("IV-131", Kind.RULE, "It must end after it has begun."),
    UNAVAILABILITY_IN_THE_PAST("IV-132", Kind.RULE, "It must not begin before today."),
    UNAVAILABILITY_TOO_FAR_AHEAD("IV-133", Kind.RULE, "It must end within a year from today."),
    INTERVIEWS_IN_THE_WAY(
            "IV-134",
            Kind.STATE,
            "There are interviews in the diary at that time. Please rebook them first.",
            "IT ¶16"),
    UNAVAILABLE_ALREADY("IV-135", Kind.STATE, "The adviser is unavailable at that time already."),
    TOO_MANY_DAYS("IV-136", Kind.RULE, "Please ask for at most 31 days, the first day first."),
    NO_TYPE("IV-137", Kind.RULE, "There is no such type of interview on the first day.", "IT ¶15");

    private final Entry entry;

    DiaryRefusal(String code, Kind kind, String message) {
        this(code, kind, message, "decision ADR-0049");
    }

    DiaryRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
