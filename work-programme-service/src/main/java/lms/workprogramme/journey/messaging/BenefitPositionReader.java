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
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.LinkedPeriod;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
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
        facts.learn(
                new Claims(
                        position.clientId(),
                        event.version(),
                        position.claims().stream()
                                .filter(claim -> claim.benefit() == Benefit.JSA)
                                .map(Claim::on)
                                .toList(),
                        linked(position)),
                event.traceId());
    }

    /** Events from before linked periods were published have none. */
    private static List<DateRange> linked(BenefitPosition position) {
        var periods = position.linkedPeriods();
        return periods == null
                ? List.of()
                : periods.stream()
                        .filter(period -> period.benefit() == Benefit.JSA)
                        .map(LinkedPeriod::on)
                        .toList();
    }

    @Override
    public void erase(String key) {
        facts.forgetClaims(new ClientId(key), Traces.current());
    }
}
