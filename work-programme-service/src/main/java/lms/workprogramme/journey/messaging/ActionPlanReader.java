package lms.workprogramme.journey.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.ActionPlan;
import lms.language.event.ReferralMade.AgreedAction;
import lms.language.value.ClientId;
import lms.workprogramme.EventKeys;
import lms.workprogramme.facts.SavedPlan;
import lms.workprogramme.journey.LearnFacts;

/**
 * Learns the saved Action Plan, which goes with a referral (AP ¶17): what is closed is not to be
 * done any more, and stays behind.
 */
@ApplicationScoped
class ActionPlanReader implements Reader<ActionPlan> {

    private final LearnFacts facts;

    ActionPlanReader(LearnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Topic<ActionPlan>> topics() {
        return List.of(Topics.ACTION_PLAN);
    }

    @Override
    public void apply(Incoming<ActionPlan> event) throws CannotApply {
        var plan = event.body();
        EventKeys.check(event, plan.clientId());
        var items =
                plan.items().stream()
                        .filter(item -> item.closedOn() == null)
                        .map(item ->
                                new AgreedAction(item.text(), item.assignedTo(), item.target()))
                        .toList();
        facts.learn(new SavedPlan(plan.clientId(), event.version(), items));
    }

    @Override
    public void erase(String key) {
        facts.forgetPlan(new ClientId(key));
    }
}
