package lms.clientrecord.benefitposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.Window;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.merge.LeadOn;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.language.Topics;
import lms.language.value.ClientId;

/**
 * Changes the benefit position: the one way in which any part of it changes, so that it has one
 * version, one history and one event.
 */
@ApplicationScoped
public class ChangeBenefitPosition implements Window {

    private final BenefitPositions positions;
    private final ClientRecordPolicy policy;
    private final History history;
    private final Outbox outbox;
    private final LeadOn leadOn;
    private final Caller caller;

    ChangeBenefitPosition(
            BenefitPositions positions,
            ClientRecordPolicy policy,
            History history,
            Outbox outbox,
            LeadOn leadOn,
            Caller caller) {
        this.positions = positions;
        this.policy = policy;
        this.history = history;
        this.outbox = outbox;
        this.leadOn = leadOn;
        this.caller = caller;
    }

    @Override
    public void open(ClientId client, Stamp stamp) {
        positions.add(BenefitPosition.opened(client, stamp));
    }

    @Override
    public void hold(ClientId client) {
        positions.lock(client);
    }

    @Override
    public Aspect aspect() {
        return Aspect.BENEFIT_POSITION;
    }

    @Override
    public Object defaults() {
        return Position.NOTHING_KNOWN;
    }

    /**
     * Makes of version {@code based} what the change makes of it, for the caller. A change that
     * gives the same again changes nothing: it keeps the version, and nobody is told. A record that
     * another one absorbed leads on to it, even when that happened while this change waited.
     *
     * @param change gives the new position, or refuses by throwing what {@code orRefuse} throws
     */
    @Transactional
    public BenefitPosition change(ClientId client, long based, UnaryOperator<Position> change) {
        var position = lock(client);
        leadOn.toSurvivor(client);
        IfMatch.check(based, position.version());
        return keep(position, change.apply(position.position()), caller.stamp());
    }

    /**
     * The same for a change that follows from another one, so that nobody has read a version: the
     * newest is changed, by whoever the stamp names, in the transaction of the caller.
     */
    @Transactional
    public BenefitPosition change(ClientId client, Stamp stamp, UnaryOperator<Position> change) {
        var position = lock(client);
        return keep(position, change.apply(position.position()), stamp);
    }

    private BenefitPosition lock(ClientId client) {
        var position = positions.lock(client);
        if (position == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return position;
    }

    private BenefitPosition keep(BenefitPosition before, Position now, Stamp stamp) {
        if (now.equals(before.position())) {
            return before;
        }
        var changed = before.changed(now, stamp);
        positions.amend(changed);
        history.keep(aspect(), changed.client(), changed.version(), stamp, now);
        outbox.publish(
                Topics.BENEFIT_POSITION,
                changed.client().toString(),
                BenefitPositionEvents.event(changed, policy.links()));
        return changed;
    }
}
