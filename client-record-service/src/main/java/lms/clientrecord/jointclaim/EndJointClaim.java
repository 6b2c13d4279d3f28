package lms.clientrecord.jointclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.clientrecord.benefitposition.ChangeBenefitPosition;
import lms.clientrecord.jointclaim.rules.JointClaimRules;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;

/** Records that a joint claim has ended. */
@ApplicationScoped
public class EndJointClaim {

    private final JointClaims claims;
    private final Members members;
    private final ChangeBenefitPosition position;
    private final Caller caller;
    private final Today today;

    EndJointClaim(
            JointClaims claims,
            Members members,
            ChangeBenefitPosition position,
            Caller caller,
            Today today) {
        this.claims = claims;
        this.members = members;
        this.position = position;
        this.caller = caller;
        this.today = today;
    }

    /** Ends the claim of version {@code based}, and takes it off both members' positions. */
    @Transactional
    public JointClaim end(ClientId opened, JointClaimId id, long based, LocalDate endedOn) {
        var made = claims.find(id);
        if (made == null || !made.has(opened)) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        members.lock(made.first(), made.second());
        var claim = claims.lock(id);
        if (claim == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        IfMatch.check(based, claim.version());
        JointClaimRules.mayEnd(claim, endedOn, today.date()).orRefuse();

        return ended(claim, endedOn, caller.stamp());
    }

    /**
     * Ends the live joint claim of a client, if there is one, so that no other record names someone
     * who is about to be erased; in the transaction of the caller.
     */
    @Transactional
    public void endOf(ClientId client, Stamp stamp) {
        var live = claims.liveOf(client);
        if (live == null) {
            return;
        }
        members.lock(live.first(), live.second());
        var claim = claims.lock(live.id());
        if (claim != null && claim.isLive()) {
            ended(claim, today.date(), stamp);
        }
    }

    private JointClaim ended(JointClaim claim, LocalDate endedOn, Stamp stamp) {
        var ended = claim.ended(endedOn, stamp);
        claims.amend(ended);
        position.change(claim.first(), stamp, p -> p.withJointClaim(null));
        position.change(claim.second(), stamp, p -> p.withJointClaim(null));
        return ended;
    }
}
