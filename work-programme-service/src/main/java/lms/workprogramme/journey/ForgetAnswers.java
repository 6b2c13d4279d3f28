package lms.workprogramme.journey;

import jakarta.enterprise.context.ApplicationScoped;
import lms.language.value.ClientId;

/** Forgets what was answered about an erased client. */
@ApplicationScoped
class ForgetAnswers implements ErasedWithClient {

    private final Answers answers;

    ForgetAnswers(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void forget(ClientId clientId) {
        answers.forget(clientId);
    }
}
