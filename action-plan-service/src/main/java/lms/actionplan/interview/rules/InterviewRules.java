package lms.actionplan.interview.rules;

import static lms.actionplan.interview.InterviewRefusal.ANOTHER_IS_OPEN;
import static lms.actionplan.interview.InterviewRefusal.BOOKED_IN_THE_PAST;
import static lms.actionplan.interview.InterviewRefusal.BOOKED_TOO_FAR_AHEAD;
import static lms.actionplan.interview.InterviewRefusal.CANCEL_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.END_NOT_STARTED;
import static lms.actionplan.interview.InterviewRefusal.FTA_BEFORE_THE_DAY;
import static lms.actionplan.interview.InterviewRefusal.FTA_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.MINUTES_WITHOUT_TIME;
import static lms.actionplan.interview.InterviewRefusal.NOT_FOR_COACHES;
import static lms.actionplan.interview.InterviewRefusal.NO_SUCH_TYPE;
import static lms.actionplan.interview.InterviewRefusal.REBOOK_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.START_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.START_ON_ANOTHER_DAY;
import static lms.actionplan.interview.InterviewRefusal.TIME_WITHOUT_ADVISER;
import static lms.actionplan.interview.InterviewRefusal.TYPE_WITHOUT_FTA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState.Booked;
import lms.actionplan.interview.TypeOfInterview;
import lms.actionplan.interview.Wish;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import org.jspecify.annotations.Nullable;

/** When an interview may be booked, rebooked, started, ended or cancelled. */
public final class InterviewRules {

    private InterviewRules() {}

    /**
     * An interview is booked for today or later, as one of the types that there are on that day and
     * that coaches book.
     *
     * @param type as it is on that day; null when there is none
     * @param windowMonths how far ahead a day is still believed
     */
    @Source("IT ¶14-15, decision ADR-0032")
    public static Ruling mayBook(
            @Nullable TypeOfInterview type, Wish wish, LocalDate on, int windowMonths) {
        var reasons = new ArrayList<Reason>();
        if (type == null) {
            reasons.add(NO_SUCH_TYPE.at("/type"));
        } else if (!type.coachesBook()) {
            reasons.add(NOT_FOR_COACHES.at("/type"));
        }
        reasons.addAll(when(wish, on, windowMonths));
        return Ruling.of(reasons);
    }

    /**
     * An interview is rebooked until it is started, for today or later.
     *
     * @param windowMonths how far ahead a day is still believed
     */
    @Source("decision ADR-0049")
    public static Ruling mayRebook(Interview interview, Wish wish, LocalDate on, int windowMonths) {
        return mayBeRebooked(interview).and(Ruling.of(when(wish, on, windowMonths)));
    }

    /** An interview is rebooked until it is started. */
    @Source("decision ADR-0049")
    public static Ruling mayBeRebooked(Interview interview) {
        return interview.state() instanceof Booked
                ? Ruling.allowed()
                : Ruling.refused(REBOOK_NOT_BOOKED);
    }

    /** A failure to attend is recorded of a booked interview, on its day or later. */
    @Source("decision ADR-0051")
    public static Ruling mayFailToAttend(Interview interview, TypeOfInterview type, LocalDate on) {
        if (!(interview.state() instanceof Booked)) {
            return Ruling.refused(FTA_NOT_BOOKED);
        }
        var reasons = new ArrayList<Reason>();
        if (!type.failToAttend()) {
            reasons.add(TYPE_WITHOUT_FTA.reason());
        }
        if (on.isBefore(interview.bookedFor())) {
            reasons.add(FTA_BEFORE_THE_DAY.reason());
        }
        return Ruling.of(reasons);
    }

    /**
     * A booked interview is started on its day, when the client is in no other.
     *
     * @param clientIsInAnother whether another interview of the client is open
     */
    @Source("decision ADR-0032")
    public static Ruling mayStart(Interview interview, boolean clientIsInAnother, LocalDate on) {
        if (!(interview.state() instanceof Booked)) {
            return Ruling.refused(START_NOT_BOOKED);
        }
        var reasons = new ArrayList<Reason>();
        if (!interview.bookedFor().equals(on)) {
            reasons.add(START_ON_ANOTHER_DAY.reason());
        }
        if (clientIsInAnother) {
            reasons.add(ANOTHER_IS_OPEN.reason());
        }
        return Ruling.of(reasons);
    }

    /** An interview that was started can be ended, on whatever day. */
    @Source("decision ADR-0032")
    public static Ruling mayEnd(Interview interview) {
        return interview.isOpen() ? Ruling.allowed() : Ruling.refused(END_NOT_STARTED);
    }

    /** An interview can be cancelled until it is started. */
    @Source("decision ADR-0032")
    public static Ruling mayCancel(Interview interview) {
        return interview.state() instanceof Booked
                ? Ruling.allowed()
                : Ruling.refused(CANCEL_NOT_BOOKED);
    }

    private static List<Reason> when(Wish wish, LocalDate on, int windowMonths) {
        var reasons = new ArrayList<Reason>();
        if (wish.day().isBefore(on)) {
            reasons.add(BOOKED_IN_THE_PAST.at("/bookedFor"));
        }
        if (wish.day().isAfter(on.plusMonths(windowMonths))) {
            reasons.add(BOOKED_TOO_FAR_AHEAD.at("/bookedFor"));
        }
        if (wish.officer() == null && wish.startsAt() != null) {
            reasons.add(TIME_WITHOUT_ADVISER.at("/officer"));
        }
        if (wish.officer() != null && wish.startsAt() == null) {
            reasons.add(TIME_WITHOUT_ADVISER.at("/startsAt"));
        }
        if (wish.minutes() != null && wish.startsAt() == null) {
            reasons.add(MINUTES_WITHOUT_TIME.at("/minutes"));
        }
        return reasons;
    }
}
