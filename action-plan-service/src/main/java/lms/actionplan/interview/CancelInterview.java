package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.interview.rules.InterviewRules;
import lms.kit.access.Caller;
import lms.language.value.InterviewId;

/** Calls an interview off before it starts. */
@ApplicationScoped
public class CancelInterview {

    private final FindInterview findInterview;
    private final KeepInterview keepInterview;
    private final Caller caller;

    CancelInterview(FindInterview findInterview, KeepInterview keepInterview, Caller caller) {
        this.findInterview = findInterview;
        this.keepInterview = keepInterview;
        this.caller = caller;
    }

    /** Calls off the interview, which was read in the version given. */
    @Transactional
    public Interview cancel(InterviewId interviewId, long basedOn) {
        var interview = findInterview.toChange(interviewId, basedOn);
        InterviewRules.mayCancel(interview).orRefuse();

        var after = interview.cancel(caller.stamp());
        return keepInterview.keep(after);
    }
}
