package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.interview.rules.EndingRules;
import lms.actionplan.interview.rules.OpenedToClose;
import lms.kit.access.Caller;
import lms.language.value.InterviewId;

/** Ends an interview, after the checks that its type asks for (AP ¶101-102, ¶120). */
@ApplicationScoped
public class EndInterview {

    private final FindInterview findInterview;
    private final KeepInterview keepInterview;
    private final InterviewTypes types;
    private final WorkOnPlan workOnPlan;
    private final PrintsOfPlan prints;
    private final ChangesOfPlan changesOfPlan;
    private final InterviewPolicy policy;
    private final Caller caller;

    EndInterview(
            FindInterview findInterview,
            KeepInterview keepInterview,
            InterviewTypes types,
            WorkOnPlan workOnPlan,
            PrintsOfPlan prints,
            ChangesOfPlan changesOfPlan,
            InterviewPolicy policy,
            Caller caller) {
        this.findInterview = findInterview;
        this.keepInterview = keepInterview;
        this.types = types;
        this.workOnPlan = workOnPlan;
        this.prints = prints;
        this.changesOfPlan = changesOfPlan;
        this.policy = policy;
        this.caller = caller;
    }

    /** Ends the interview, which was read in the version given. */
    @Transactional
    public Interview end(InterviewId interviewId, long basedOn) {
        var interview = findInterview.toChange(interviewId, basedOn);
        var clientId = interview.clientId();
        var holder = interview.heldBy().map(Officer::officer).orElseGet(caller::officer);
        var demands = types.of(interview).demands();
        var work = interview.isOpen() ? workOnPlan.in(interview, holder) : PlanWork.NONE;
        var saved = work.savedInInterview();
        boolean printed = saved != null && prints.isPrinted(clientId, saved);
        EndingRules.mayEnd(interview, demands, work, printed).orRefuse();

        if (EndingRules.discardsUnsaved(interview.hasFtp(), work)) {
            workOnPlan.discardUnsaved(clientId, holder);
        }
        var messages = EndingRules.atTheEnd(demands, work, interview.hasFtp());
        var stamp = caller.stamp();
        boolean openedToClose =
                saved != null
                        && OpenedToClose.isIt(
                                interview,
                                changesOfPlan.in(interview),
                                stamp.at(),
                                policy.openedToCloseMinutes(interview.bookedFor()));
        return keepInterview.keep(interview.end(new Ending(messages, openedToClose), stamp));
    }
}
