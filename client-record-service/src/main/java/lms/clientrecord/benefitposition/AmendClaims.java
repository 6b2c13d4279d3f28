package lms.clientrecord.benefitposition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.benefitposition.rules.BenefitPositionRules;
import lms.clientrecord.client.Clients;
import lms.clientrecord.client.rules.DetailsRules;
import lms.kit.rules.Ruling;
import lms.kit.time.Today;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.ClientId;

/** Amends which benefits a client claims, and claimed. */
@ApplicationScoped
public class AmendClaims {

    private final ChangeBenefitPosition position;
    private final Clients clients;
    private final ClientRecordPolicy policy;
    private final Today today;

    AmendClaims(
            ChangeBenefitPosition position,
            Clients clients,
            ClientRecordPolicy policy,
            Today today) {
        this.position = position;
        this.clients = clients;
        this.policy = policy;
        this.today = today;
    }

    /**
     * Puts other claims in the place of those of version {@code based}; the same claims again, in
     * whatever order, change nothing.
     */
    public BenefitPosition amend(ClientId client, long based, List<Claim> claims) {
        return position.change(client, based, before -> amended(client, before, claims));
    }

    private Position amended(ClientId client, Position before, List<Claim> claims) {
        var after = before.withClaims(claims);
        if (!after.equals(before)) {
            var on = today.date();
            BenefitPositionRules.mayKeep(claims, on, policy.firstDays(on), policy.latestEnd(on))
                    .and(mayClaim(client, claims))
                    .orRefuse();
        }
        return after;
    }

    /** A number is never given up, so that who may claim now may claim from now on. */
    private Ruling mayClaim(ClientId client, List<Claim> claims) {
        var found = clients.find(client);
        return found == null ? Ruling.allowed() : DetailsRules.mayClaim(found.details(), claims);
    }
}
