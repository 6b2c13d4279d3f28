package lms.actionplan.interview.rules;

import static lms.actionplan.interview.InterviewRefusal.END_NOT_STARTED;
import static lms.actionplan.interview.InterviewRefusal.PLAN_NOT_PRINTED;
import static lms.actionplan.interview.InterviewRefusal.PLAN_NOT_SAVED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState.Ended;
import lms.actionplan.interview.PlanWork;
import lms.actionplan.interview.ScreenMessage;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.PlanDemand;

/** What an interview demands of the Action Plan before it ends, and what the screen then says. */
public final class EndingRules {

    private EndingRules() {}

    /** What the screen says when an interview starts. */
    @Source("AP ¶101-102")
    public static Optional<ScreenMessage> atTheStart(PlanDemand demands) {
        return switch (demands) {
            case REQUIRED -> Optional.of(ScreenMessage.PLAN_REQUIRED);
            case ADVISED -> Optional.of(ScreenMessage.PLAN_ADVISED);
            case NONE -> Optional.empty();
        };
    }

    /**
     * An interview that requires a plan ends when the new or updated plan has been saved in it, and
     * printed after that. Whoever failed to participate need not complete a plan.
     *
     * @param printed whether the version saved last in the interview, or a later one, was printed
     */
    @Source("AP ¶15, ¶101-102, ¶120")
    public static Ruling mayEnd(
            Interview interview, PlanDemand demands, PlanWork work, boolean printed) {
        if (!interview.isOpen()) {
            return Ruling.refused(END_NOT_STARTED);
        }
        var reasons = new ArrayList<Reason>();
        if (demands == PlanDemand.REQUIRED && !interview.hasFtp()) {
            if (work.savedInInterview() == null) {
                reasons.add(PLAN_NOT_SAVED.reason());
            }
            if (work.savedInInterview() == null || !printed) {
                reasons.add(PLAN_NOT_PRINTED.reason());
            }
        }
        return Ruling.of(reasons);
    }

    /** With FTP, what was changed and not saved is discarded; what was saved stays. */
    @Source("AP ¶120")
    public static boolean discardsUnsaved(boolean ftp, PlanWork work) {
        return ftp && work.unsavedChanges();
    }

    /**
     * What the screen says at the end: with FTP, that unsaved changes go, or nothing when nothing
     * was done; otherwise the same as at the start where a plan is advised.
     */
    @Source("AP ¶102, ¶120")
    public static List<ScreenMessage> atTheEnd(PlanDemand demands, PlanWork work, boolean ftp) {
        if (discardsUnsaved(ftp, work)) {
            return List.of(ScreenMessage.CLOSED_WITHOUT_SAVING);
        }
        boolean untouched = work.savedInInterview() == null;
        return demands == PlanDemand.ADVISED && !(ftp && untouched)
                ? List.of(ScreenMessage.PLAN_ADVISED)
                : List.of();
    }

    /** Tells whether a sanction should be considered: the interview ended with FTP recorded. */
    @Source("AP ¶121")
    public static boolean asksForSanction(Interview interview) {
        return interview.state() instanceof Ended && interview.hasFtp();
    }
}
