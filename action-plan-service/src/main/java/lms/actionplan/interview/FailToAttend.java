package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.interview.rules.InterviewRules;
import lms.kit.access.Caller;
import lms.kit.time.Today;
import lms.language.value.InterviewId;

/** Records that the client did not come to an interview. */
@ApplicationScoped
public class FailToAttend {

    private final FindInterview findInterview;
    private final KeepInterview keepInterview;
    private final InterviewTypes types;
    private final Caller caller;
    private final Today today;

    FailToAttend(
            FindInterview findInterview,
            KeepInterview keepInterview,
            InterviewTypes types,
            Caller caller,
            Today today) {
        this.findInterview = findInterview;
        this.keepInterview = keepInterview;
        this.types = types;
        this.caller = caller;
        this.today = today;
    }

    /** Records it of the interview, which was read in the version given. */
    @Transactional
    public Interview failToAttend(InterviewId interviewId, long basedOn) {
        var interview = findInterview.toChange(interviewId, basedOn);
        InterviewRules.mayFailToAttend(interview, types.of(interview), today.date()).orRefuse();

        return keepInterview.keep(interview.failToAttend(caller.stamp()));
    }
}
