package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.interview.rules.InterviewRules;
import lms.kit.access.Caller;
import lms.kit.time.Today;
import lms.language.value.InterviewId;

/** Books an interview for another time; it stays the same interview. */
@ApplicationScoped
public class RebookInterview {

    private final FindInterview findInterview;
    private final FindClient findClient;
    private final KeepInterview keepInterview;
    private final InterviewTypes types;
    private final MakeAppointment makeAppointment;
    private final InterviewPolicy policy;
    private final Caller caller;
    private final Today today;

    RebookInterview(
            FindInterview findInterview,
            FindClient findClient,
            KeepInterview keepInterview,
            InterviewTypes types,
            MakeAppointment makeAppointment,
            InterviewPolicy policy,
            Caller caller,
            Today today) {
        this.findInterview = findInterview;
        this.findClient = findClient;
        this.keepInterview = keepInterview;
        this.types = types;
        this.makeAppointment = makeAppointment;
        this.policy = policy;
        this.caller = caller;
        this.today = today;
    }

    /** Rebooks the interview, which was read in the version given. */
    @Transactional
    public Interview rebook(InterviewId interviewId, long basedOn, Wish wish) {
        var on = today.date();
        var interview = findInterview.toChange(interviewId, basedOn);
        findClient.toBegin(interview.clientId());
        InterviewRules.mayRebook(interview, wish, on, policy.bookingWindowMonths(on)).orRefuse();
        var appointment = makeAppointment.make(types.of(interview), wish, interviewId);

        return keepInterview.keep(interview.rebook(appointment, on, caller.stamp()));
    }
}
