package lms.workprogramme.postponement;

import jakarta.enterprise.context.ApplicationScoped;
import lms.language.value.ClientId;
import lms.workprogramme.journey.ErasedWithClient;

/** Forgets the Postponement History of an erased client. */
@ApplicationScoped
class ForgetPostponements implements ErasedWithClient {

    private final Postponements postponements;

    ForgetPostponements(Postponements postponements) {
        this.postponements = postponements;
    }

    @Override
    public void forget(ClientId clientId) {
        postponements.forget(clientId);
    }
}
