package lms.clientrecord.cms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.benefitposition.BenefitPositions;
import lms.clientrecord.benefitposition.ChangeBenefitPosition;
import lms.clientrecord.benefitposition.rules.BenefitPositionRules;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.rules.Ruling;
import lms.kit.time.Today;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.ClientId;

/** The claims in a client's benefit position, of which the claims system speaks. */
@ApplicationScoped
class ClaimsOnRecord {

    private final BenefitPositions positions;
    private final ChangeBenefitPosition position;
    private final ClientRecordPolicy policy;
    private final Today today;

    ClaimsOnRecord(
            BenefitPositions positions,
            ChangeBenefitPosition position,
            ClientRecordPolicy policy,
            Today today) {
        this.positions = positions;
        this.position = position;
        this.policy = policy;
        this.today = today;
    }

    /**
     * The claims of a client.
     *
     * @param version that of the benefit position
     */
    record Claims(List<Claim> list, long version) {

        Claims {
            list = List.copyOf(list);
        }
    }

    /** The claims as they are. */
    Claims of(ClientId client) {
        var found = positions.find(client);
        if (found == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return new Claims(found.position().claims(), found.version());
    }

    /** Changes the claims, by whoever the stamp names, and gives them as they are then. */
    List<Claim> change(ClientId client, Stamp stamp, UnaryOperator<List<Claim>> change) {
        return position.change(
                        client, stamp, before -> before.withClaims(change.apply(before.claims())))
                .position()
                .claims();
    }

    /** Tells whether all of the claims together may stand on a record. */
    Ruling mayStand(List<Claim> claims) {
        var on = today.date();
        return BenefitPositionRules.mayKeep(claims, on, policy.firstDays(on), policy.latestEnd(on));
    }
}
