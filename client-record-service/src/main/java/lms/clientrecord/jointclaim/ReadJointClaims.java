package lms.clientrecord.jointclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.benefitposition.BenefitPositions;
import lms.clientrecord.restriction.KnowClient;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/**
 * Reads the joint claims of a client; one with somebody of whom the caller may not know is as if
 * there were none.
 */
@ApplicationScoped
public class ReadJointClaims {

    private final JointClaims claims;
    private final BenefitPositions positions;
    private final KnowClient known;

    ReadJointClaims(JointClaims claims, BenefitPositions positions, KnowClient known) {
        this.claims = claims;
        this.positions = positions;
        this.known = known;
    }

    /** One of the client's joint claims. */
    public JointClaim read(ClientId client, JointClaimId id) {
        var claim = claims.find(id);
        if (claim == null || !claim.has(client) || !known.mayKnowOf(claim.other(client))) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return claim;
    }

    /** All of them, the latest first. */
    public List<JointClaim> of(ClientId client) {
        if (positions.find(client) == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return claims.of(client).stream()
                .filter(claim -> known.mayKnowOf(claim.other(client)))
                .toList();
    }
}
