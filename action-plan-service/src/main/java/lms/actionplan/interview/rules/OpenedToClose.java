package lms.actionplan.interview.rules;

import java.time.Duration;
import java.time.Instant;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState.Started;
import lms.actionplan.interview.PlanChanges;
import lms.kit.rules.Source;

/** Recognises an interview that was opened only to close an Action Item. */
public final class OpenedToClose {

    private OpenedToClose() {}

    /**
     * Tells whether the interview, which ends now, was opened only to close an item: one was closed
     * in it, and nothing else done than a save demands; its officer had booked it the same day; and
     * it was short.
     *
     * @param minutes how long such an interview is at most
     */
    @Source("AP ¶68, decision ADR-0052")
    public static boolean isIt(
            Interview interview, PlanChanges changes, Instant endsAt, int minutes) {
        return interview.state() instanceof Started(var startedAt, var heldBy)
                && changes.closed() > 0
                && changes.added() <= changes.saves()
                && !changes.other()
                && interview.questions().isEmpty()
                && interview.calculations().isEmpty()
                && interview.booking().by().equals(heldBy.officer())
                && interview.booking().on().equals(interview.bookedFor())
                && Duration.between(startedAt, endsAt).compareTo(Duration.ofMinutes(minutes)) <= 0;
    }
}
