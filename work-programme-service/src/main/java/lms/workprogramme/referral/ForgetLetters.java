package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.reader.DeadLetters;
import lms.kit.rest.RememberedAnswers;
import lms.language.value.ClientId;
import lms.workprogramme.journey.ErasedWithClient;

/**
 * Forgets what providers told about an erased client and could not be taken, and what they were
 * given. The referrals stay: they hold nothing that leads to a person (ADR 28).
 */
@ApplicationScoped
class ForgetLetters implements ErasedWithClient {

    private final Referrals referrals;
    private final Handovers handovers;
    private final DeadLetters deadLetters;
    private final RememberedAnswers answers;

    ForgetLetters(
            Referrals referrals,
            Handovers handovers,
            DeadLetters deadLetters,
            RememberedAnswers answers) {
        this.referrals = referrals;
        this.handovers = handovers;
        this.deadLetters = deadLetters;
        this.answers = answers;
    }

    @Override
    public void forget(ClientId clientId) {
        for (var referral : referrals.idsOf(clientId)) {
            deadLetters.forget(referral.toString());
            answers.forget(referral.toString());
        }
        handovers.forget(clientId);
    }
}
