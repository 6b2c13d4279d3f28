package lms.actionplan.interview.rules;

import static lms.actionplan.interview.InterviewRefusal.ANOTHER_IS_OPEN;
import static lms.actionplan.interview.InterviewRefusal.BOOKED_IN_THE_PAST;
import static lms.actionplan.interview.InterviewRefusal.BOOKED_TOO_FAR_AHEAD;
import static lms.actionplan.interview.InterviewRefusal.CANCEL_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.END_NOT_STARTED;
import static lms.actionplan.interview.InterviewRefusal.START_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.START_ON_ANOTHER_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState.Booked;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;

/** When an interview may be booked, started, ended or cancelled. */
public final class InterviewRules {

    private InterviewRules() {}

    /**
     * An interview is booked for today or later.
     *
     * @param windowMonths how far ahead a day is still believed
     */
    @Source("decision ADR-0032")
    public static Ruling mayBook(LocalDate bookedFor, LocalDate on, int windowMonths) {
        if (bookedFor.isBefore(on)) {
            return refusedDay(BOOKED_IN_THE_PAST.at("/bookedFor"));
        }
        if (bookedFor.isAfter(on.plusMonths(windowMonths))) {
            return refusedDay(BOOKED_TOO_FAR_AHEAD.at("/bookedFor"));
        }
        return Ruling.allowed();
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

    private static Ruling refusedDay(Reason reason) {
        return Ruling.of(List.of(reason));
    }
}
