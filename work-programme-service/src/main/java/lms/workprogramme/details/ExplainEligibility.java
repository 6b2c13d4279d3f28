package lms.workprogramme.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.eligibility.rules.CustomerGroups;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.journey.rules.Standings;
import org.jspecify.annotations.Nullable;

/** Explains eligibility on any day, without keeping anything. */
@ApplicationScoped
public class ExplainEligibility {

    private final VisibleClients clients;
    private final Facts facts;
    private final Journeys journeys;
    private final GroupPolicy policy;
    private final Today today;

    ExplainEligibility(
            VisibleClients clients,
            Facts facts,
            Journeys journeys,
            GroupPolicy policy,
            Today today) {
        this.clients = clients;
        this.facts = facts;
        this.journeys = journeys;
        this.policy = policy;
        this.today = today;
    }

    /**
     * Explains the client's eligibility.
     *
     * @param asked the day; today when none is given
     */
    @Transactional
    public Explanation explain(ClientId clientId, @Nullable LocalDate asked) {
        var person = clients.require(clientId);
        var on = asked == null ? today.date() : asked;
        var known = facts.of(clientId);
        var course = journeys.find(clientId).map(Journey::course).orElse(Course.NONE);
        return new Explanation(
                person,
                known,
                course,
                CustomerGroups.decide(known, policy, on),
                Standings.standing(known, course, policy, on),
                Standings.nextChange(known, course, policy, on));
    }
}
