package lms.clientrecord.benefitposition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lms.clientrecord.client.EndOfClaim;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Tells the record when its client stopped claiming benefit: the last day of the claims. */
@ApplicationScoped
class EndOfClaimOnRecord implements EndOfClaim {

    private final BenefitPositions positions;

    EndOfClaimOnRecord(BenefitPositions positions) {
        this.positions = positions;
    }

    @Override
    public @Nullable LocalDate endOfClaim(ClientId client) {
        return positions.endOfClaims(client);
    }
}
