package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.interview.rules.InterviewRules;
import lms.kit.access.Caller;
import lms.kit.outbox.Outbox;
import lms.language.Topics;
import lms.language.value.InterviewId;

/** Ends an interview. */
@ApplicationScoped
public class EndInterview {

    private final Interviews interviews;
    private final FindInterview findInterview;
    private final Outbox outbox;
    private final Caller caller;

    EndInterview(Interviews interviews, FindInterview findInterview, Outbox outbox, Caller caller) {
        this.interviews = interviews;
        this.findInterview = findInterview;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** Ends the interview, which was read in the version given. */
    @Transactional
    public Interview end(InterviewId interviewId, long basedOn) {
        var interview = findInterview.toChange(interviewId, basedOn);
        InterviewRules.mayEnd(interview).orRefuse();

        var after = interview.end(caller.stamp());
        interviews.keep(after);
        outbox.publish(Topics.INTERVIEW, after.id().toString(), after.toEvent());
        return after;
    }
}
