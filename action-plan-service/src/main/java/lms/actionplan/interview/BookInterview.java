package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.interview.rules.InterviewRules;
import lms.actionplan.interview.rules.RebuiltCaseRules;
import lms.kit.access.Caller;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.InterviewType;

/** Books an interview, for a day or into a diary. */
@ApplicationScoped
public class BookInterview {

    private final Interviews interviews;
    private final KeepInterview keepInterview;
    private final FindClient findClient;
    private final InterviewTypes types;
    private final MakeAppointment makeAppointment;
    private final InterviewPolicy policy;
    private final Caller caller;
    private final Today today;

    BookInterview(
            Interviews interviews,
            KeepInterview keepInterview,
            FindClient findClient,
            InterviewTypes types,
            MakeAppointment makeAppointment,
            InterviewPolicy policy,
            Caller caller,
            Today today) {
        this.interviews = interviews;
        this.keepInterview = keepInterview;
        this.findClient = findClient;
        this.types = types;
        this.makeAppointment = makeAppointment;
        this.policy = policy;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Books an interview of the client; a new-claims interview takes the place of those that were
     * cancelled because the case was rebuilt (IT ¶24).
     */
    @Transactional
    public Interview book(ClientId clientId, InterviewType word, Wish wish) {
        var on = today.date();
        findClient.toBegin(clientId);
        var type = types.on(word, wish.day()).orElse(null);
        InterviewRules.mayBook(type, wish, on, policy.bookingWindowMonths(on)).orRefuse();
        var appointment = makeAppointment.make(requireNonNull(type), wish, null);

        var booking = Booking.first(appointment, caller.officer(), on);
        var interview =
                keepInterview.add(Interview.booked(clientId, word, booking, caller.stamp()));
        if (RebuiltCaseRules.takesThePlace(word)) {
            interviews
                    .toRebookForChange(clientId)
                    .forEach(cancelled -> keepInterview.keep(cancelled.rebooked(caller.stamp())));
        }
        return interview;
    }
}
