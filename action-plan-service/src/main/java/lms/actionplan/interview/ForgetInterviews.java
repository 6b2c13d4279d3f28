package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import lms.actionplan.clientrecord.ErasedWithClient;
import lms.kit.outbox.Outbox;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Erases the interviews of an erased client, here and with every reader. */
@ApplicationScoped
class ForgetInterviews implements ErasedWithClient {

    private final Interviews interviews;
    private final Outbox outbox;

    ForgetInterviews(Interviews interviews, Outbox outbox) {
        this.interviews = interviews;
        this.outbox = outbox;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public void forget(ClientId clientId) {
        interviews
                .forget(clientId)
                .forEach(interviewId -> outbox.erase(Topics.INTERVIEW, interviewId.toString()));
    }
}
