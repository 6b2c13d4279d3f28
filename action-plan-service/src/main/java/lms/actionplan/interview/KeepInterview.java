package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.outbox.Outbox;
import lms.language.Topics;

/** Keeps an interview with its history, and tells the other services. */
@ApplicationScoped
class KeepInterview {

    private final Interviews interviews;
    private final InterviewTypes types;
    private final Outbox outbox;

    KeepInterview(Interviews interviews, InterviewTypes types, Outbox outbox) {
        this.interviews = interviews;
        this.types = types;
        this.outbox = outbox;
    }

    /** Adds a new interview. */
    Interview add(Interview interview) {
        var event = interview.toEvent(types.of(interview).demands());
        interviews.add(interview, event);
        outbox.publish(Topics.INTERVIEW, interview.id().toString(), event);
        return interview;
    }

    /** Keeps the interview as it is now. */
    Interview keep(Interview interview) {
        var event = interview.toEvent(types.of(interview).demands());
        interviews.keep(interview, event);
        outbox.publish(Topics.INTERVIEW, interview.id().toString(), event);
        return interview;
    }
}
