package lms.actionplan.need.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.actionplan.need.BenefitFacts;
import lms.actionplan.need.BenefitPositions;
import lms.kit.reader.CannotApply;
import lms.kit.reader.CannotApply.Why;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.BenefitPosition;
import lms.language.value.ClientId;

/** Keeps, of what a client claims, what decides whether they must have a plan (AP ¶17). */
@ApplicationScoped
class BenefitPositionReader implements Reader<BenefitPosition> {

    private final BenefitPositions positions;

    BenefitPositionReader(BenefitPositions positions) {
        this.positions = positions;
    }

    @Override
    public List<Topic<BenefitPosition>> topics() {
        return List.of(Topics.BENEFIT_POSITION);
    }

    @Override
    public void apply(Incoming<BenefitPosition> event) throws CannotApply {
        var told = event.body();
        if (!event.key().equals(told.clientId().toString())) {
            throw new CannotApply(Why.UNREADABLE, "the key is not the client of the body");
        }
        positions.keep(told.clientId(), BenefitFacts.of(told));
    }

    @Override
    public void erase(String key) {
        positions.forget(new ClientId(key));
    }
}
