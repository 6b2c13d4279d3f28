package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.interview.rules.InterviewRules;
import lms.kit.access.Caller;
import lms.kit.time.Today;
import lms.language.value.InterviewId;

/** Starts an interview on its day. */
@ApplicationScoped
public class StartInterview {

    private final Interviews interviews;
    private final FindInterview findInterview;
    private final KeepInterview keepInterview;
    private final Caller caller;
    private final Today today;

    StartInterview(
            Interviews interviews,
            FindInterview findInterview,
            KeepInterview keepInterview,
            Caller caller,
            Today today) {
        this.interviews = interviews;
        this.findInterview = findInterview;
        this.keepInterview = keepInterview;
        this.caller = caller;
        this.today = today;
    }

    /** Starts the interview, which was read in the version given. */
    @Transactional
    public Interview start(InterviewId interviewId, long basedOn) {
        var interview = findInterview.toChange(interviewId, basedOn);
        var clientIsInAnother = !interview.isOpen() && interviews.hasOpen(interview.clientId());
        InterviewRules.mayStart(interview, clientIsInAnother, today.date()).orRefuse();

        var after = interview.start(caller.stamp());
        return keepInterview.keep(after);
    }
}
