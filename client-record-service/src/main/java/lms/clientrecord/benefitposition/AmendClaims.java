package lms.clientrecord.benefitposition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.benefitposition.rules.BenefitPositionRules;
import lms.kit.time.Today;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.ClientId;

/** Amends which benefits a client claims, and claimed. */
@ApplicationScoped
public class AmendClaims {

    private final ChangeBenefitPosition position;
    private final ClientRecordPolicy policy;
    private final Today today;

    AmendClaims(ChangeBenefitPosition position, ClientRecordPolicy policy, Today today) {
        this.position = position;
        this.policy = policy;
        this.today = today;
    }

    /**
     * Puts other claims in the place of those of version {@code based}; the same claims again, in
     * whatever order, change nothing.
     */
    public BenefitPosition amend(ClientId client, long based, List<Claim> claims) {
        return position.change(client, based, before -> amended(before, claims));
    }

    private Position amended(Position before, List<Claim> claims) {
        var after = before.withClaims(claims);
        if (!after.equals(before)) {
            var on = today.date();
            BenefitPositionRules.mayKeep(claims, on, policy.firstDays(on), policy.latestEnd(on))
                    .orRefuse();
        }
        return after;
    }
}
