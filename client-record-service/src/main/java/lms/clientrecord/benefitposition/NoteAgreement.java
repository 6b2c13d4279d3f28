package lms.clientrecord.benefitposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.JobseekersAgreement;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Notes on the benefit position that there is a Jobseeker's Agreement (AP ¶80). */
@ApplicationScoped
public class NoteAgreement {

    private final ChangeBenefitPosition position;
    private final BenefitPositions positions;

    NoteAgreement(ChangeBenefitPosition position, BenefitPositions positions) {
        this.position = position;
        this.positions = positions;
    }

    /** Notes the day on which the agreement was made, or that there is none. */
    @Transactional
    public void note(ClientId client, @Nullable LocalDate agreedOn, Stamp stamp) {
        var agreement = agreedOn == null ? null : new JobseekersAgreement(agreedOn);
        position.change(client, stamp, p -> p.withJobseekersAgreement(agreement));
    }

    /** Tells whether the client is a JSA client on a day: one who claims it (AP ¶80). */
    public boolean isJsaClient(ClientId client, LocalDate on) {
        return positions.claims(client, Benefit.JSA, on);
    }
}
