package lms.workprogramme.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.language.value.ClientId;
import lms.workprogramme.escalation.rules.OverdueRules;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.ErasedWithClient;
import lms.workprogramme.journey.FollowsCourse;
import lms.workprogramme.journey.Journey;

/** Settles what was escalated by the same change that takes its cause away. */
@ApplicationScoped
class SettleEscalations implements FollowsCourse, ErasedWithClient {

    private final Escalations escalations;
    private final Facts facts;
    private final EscalationPolicy policy;
    private final BankHolidays holidays;

    SettleEscalations(
            Escalations escalations, Facts facts, EscalationPolicy policy, BankHolidays holidays) {
        this.escalations = escalations;
        this.facts = facts;
        this.policy = policy;
        this.holidays = holidays;
    }

    @Override
    public void changed(Journey journey, Amendment as) {
        var open = escalations.open(List.of(journey.clientId()));
        if (open.isEmpty()) {
            return;
        }
        var overdue =
                facts.person(journey.clientId())
                        .map(person -> Awaited.by(journey.course(), person.address().nation()))
                        .map(awaited -> OverdueRules.overdue(awaited, policy, holidays))
                        .orElse(List.of());
        open.stream()
                .filter(escalation -> !overdue.contains(escalation.overdue()))
                .forEach(escalation -> escalations.settle(escalation.id(), as.on()));
    }

    @Override
    public void forget(ClientId clientId) {
        escalations.forget(clientId);
    }
}
