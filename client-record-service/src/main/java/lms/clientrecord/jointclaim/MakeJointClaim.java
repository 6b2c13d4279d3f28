package lms.clientrecord.jointclaim;

import static lms.clientrecord.jointclaim.JointClaimRefusal.NOT_A_MEMBER;
import static lms.clientrecord.jointclaim.JointClaimRefusal.NO_SUCH_CLIENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.access.Admit;
import lms.clientrecord.benefitposition.ChangeBenefitPosition;
import lms.clientrecord.jointclaim.rules.JointClaimRules;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.event.BenefitPosition.Member;
import lms.language.value.ClientId;

/** Records that two clients claim jointly (WP ¶17, ¶18). */
@ApplicationScoped
public class MakeJointClaim {

    private final JointClaims claims;
    private final Members members;
    private final ChangeBenefitPosition position;
    private final ClientRecordPolicy policy;
    private final Admit admit;
    private final Caller caller;
    private final Today today;

    MakeJointClaim(
            JointClaims claims,
            Members members,
            ChangeBenefitPosition position,
            ClientRecordPolicy policy,
            Admit admit,
            Caller caller,
            Today today) {
        this.claims = claims;
        this.members = members;
        this.position = position;
        this.policy = policy;
        this.admit = admit;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Makes the claim, and changes the benefit positions of both members with it.
     *
     * @param opened whose record is open: one of the two
     */
    @Transactional
    public JointClaim make(ClientId opened, ClientId first, ClientId second, LocalDate claimedOn) {
        if (!opened.equals(first) && !opened.equals(second)) {
            throw RefusedException.because(
                    members.isThere(opened) ? NOT_A_MEMBER : KitRefusal.NOT_THERE);
        }
        var missing = members.lock(first, second);
        if (missing.contains(opened)) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var other = opened.equals(first) ? second : first;
        if (missing.contains(other) || !admit.toOther(other, "makeJointClaim")) {
            throw new RefusedException(
                    List.of(NO_SUCH_CLIENT.at(other.equals(first) ? "/first" : "/second")));
        }
        var on = today.date();
        JointClaimRules.mayClaimJointly(
                        first,
                        second,
                        claims.liveOf(first),
                        claims.liveOf(second),
                        claimedOn,
                        on,
                        policy.firstDayOfJointClaims(on))
                .orRefuse();

        var claim = JointClaim.made(first, second, claimedOn, caller.stamp());
        claims.add(claim);
        note(claim, first, Member.FIRST);
        note(claim, second, Member.SECOND);
        return claim;
    }

    private void note(JointClaim claim, ClientId member, Member place) {
        var part =
                new lms.language.event.BenefitPosition.JointClaim(
                        claim.other(member), place, claim.on().first());
        position.change(member, claim.changed(), p -> p.withJointClaim(part));
    }
}
