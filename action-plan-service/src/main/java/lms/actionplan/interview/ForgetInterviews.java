package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import lms.actionplan.clientrecord.ErasedWithClient;
import lms.actionplan.clientrecord.Windows;
import lms.kit.outbox.Outbox;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Erases the interviews of an erased client, here and with every reader. */
@ApplicationScoped
class ForgetInterviews implements ErasedWithClient {

    private final Interviews interviews;
    private final Windows windows;
    private final Outbox outbox;

    ForgetInterviews(Interviews interviews, Windows windows, Outbox outbox) {
        this.interviews = interviews;
        this.windows = windows;
        this.outbox = outbox;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public void forget(ClientId clientId) {
        windows.forgetCalculations(clientId);
        interviews
                .forget(clientId)
                .forEach(interviewId -> outbox.erase(Topics.INTERVIEW, interviewId.toString()));
    }
}
