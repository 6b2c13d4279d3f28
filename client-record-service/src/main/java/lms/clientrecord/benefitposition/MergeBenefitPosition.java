package lms.clientrecord.benefitposition;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.merge.MergedAspect;
import lms.clientrecord.merge.States;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Keeps one of two benefit positions when records are merged; a joint claim stays where it is. */
@ApplicationScoped
class MergeBenefitPosition implements MergedAspect {

    private final BenefitPositions positions;
    private final ChangeBenefitPosition change;

    MergeBenefitPosition(BenefitPositions positions, ChangeBenefitPosition change) {
        this.positions = positions;
        this.change = change;
    }

    @Override
    public Aspect aspect() {
        return Aspect.BENEFIT_POSITION;
    }

    @Override
    public Now lock(ClientId client) {
        var position = positions.lock(client);
        if (position == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return new Now(position.version(), States.write(position.position()));
    }

    @Override
    public long put(ClientId client, JsonNode state, Stamp stamp) {
        var other = States.read(state, Position.class);
        return change.change(client, stamp, now -> other.withJointClaim(now.jointClaim()))
                .version();
    }
}
