package lms.workprogramme.journey.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.problem.Traces;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.BenefitPosition;
import lms.language.value.ClientId;
import lms.workprogramme.EventKeys;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.journey.LearnFacts;

/** Learns what a client claims. */
@ApplicationScoped
class BenefitPositionReader implements Reader<BenefitPosition> {

    private final LearnFacts facts;

    BenefitPositionReader(LearnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Topic<BenefitPosition>> topics() {
        return List.of(Topics.BENEFIT_POSITION);
    }

    @Override
    public void apply(Incoming<BenefitPosition> event) throws CannotApply {
        var position = event.body();
        EventKeys.check(event, position.clientId());
        facts.learn(Claims.told(position, event.version()), event.traceId());
    }

    @Override
    public void erase(String key) {
        facts.forgetClaims(new ClientId(key), Traces.current());
    }
}
