package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.interview.rules.InterviewRules;
import lms.actionplan.interview.rules.RebuiltCaseRules;
import lms.kit.access.Caller;
import lms.kit.outbox.Outbox;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.value.ClientId;
import lms.language.value.InterviewType;

/** Puts an interview into the diary. */
@ApplicationScoped
public class BookInterview {

    private final Interviews interviews;
    private final FindClient findClient;
    private final InterviewPolicy policy;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    BookInterview(
            Interviews interviews,
            FindClient findClient,
            InterviewPolicy policy,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.interviews = interviews;
        this.findClient = findClient;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.today = today;
    }

    private void rebooked(Interview cancelled) {
        var after = cancelled.rebooked(caller.stamp());
        interviews.keep(after);
        outbox.publish(Topics.INTERVIEW, after.id().toString(), after.toEvent());
    }

    /**
     * Books an interview of the client; a new-claims interview takes the place of those that were
     * cancelled because the case was rebuilt (IT ¶24).
     */
    @Transactional
    public Interview book(ClientId clientId, InterviewType type, LocalDate bookedFor) {
        var on = today.date();
        findClient.toBegin(clientId);
        InterviewRules.mayBook(bookedFor, on, policy.bookingWindowMonths(on)).orRefuse();

        var interview = Interview.booked(clientId, type, bookedFor, caller.stamp());
        interviews.add(interview);
        outbox.publish(Topics.INTERVIEW, interview.id().toString(), interview.toEvent());
        if (RebuiltCaseRules.takesThePlace(type)) {
            interviews.toRebookForChange(clientId).forEach(this::rebooked);
        }
        return interview;
    }
}
