package lms.workprogramme.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.workprogramme.details.rules.SuppositionRules;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.eligibility.rules.CustomerGroups;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.facts.Person;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.journey.Answers;
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
    private final Answers answers;
    private final GroupPolicy policy;
    private final Today today;

    ExplainEligibility(
            VisibleClients clients,
            Facts facts,
            Journeys journeys,
            Answers answers,
            GroupPolicy policy,
            Today today) {
        this.clients = clients;
        this.facts = facts;
        this.journeys = journeys;
        this.answers = answers;
        this.policy = policy;
        this.today = today;
    }

    /**
     * Explains the client's eligibility.
     *
     * @param asked the day; when none is given that of {@code asOf}, and today when there is
     *     neither
     * @param asOf the day at whose end the facts were known that it goes by; today's facts when it
     *     is not in the past
     */
    @Transactional
    public Explanation explain(
            ClientId clientId, @Nullable LocalDate asked, @Nullable LocalDate asOf) {
        var person = clients.require(clientId);
        var today = this.today.date();
        var on = asked != null ? asked : asOf != null ? asOf : today;
        return asOf == null || !asOf.isBefore(today)
                ? explain(person, facts.of(clientId), course(clientId), on)
                : explainAsOf(person, asOf, on);
    }

    /** Explains what would follow if other facts were known; nothing is kept. */
    @Transactional
    public Explanation suppose(
            ClientId clientId, @Nullable LocalDate asked, Supposition supposition) {
        var person = clients.require(clientId);
        SuppositionRules.maySuppose(supposition, asked).orRefuse();
        var on = asked == null ? today.date() : asked;
        return explain(person, supposition.in(person, facts.of(clientId)), course(clientId), on);
    }

    private Course course(ClientId clientId) {
        return journeys.find(clientId).map(Journey::course).orElse(Course.NONE);
    }

    private Explanation explain(Person person, ClientFacts known, Course course, LocalDate on) {
        return new Explanation(
                person,
                known,
                course,
                CustomerGroups.decide(known, policy, on),
                Standings.standing(known, course, policy, on),
                Standings.nextChange(known, course, policy, on),
                null,
                null,
                false);
    }

    private Explanation explainAsOf(Person person, LocalDate asOf, LocalDate on) {
        var known = facts.asKnown(person, asOf);
        var held = answers.heldOn(person.clientId(), asOf).orElse(null);
        var course = held == null ? Course.NONE : held.course();
        var answer = Standings.answer(known, course, policy, on);
        var given = on.equals(asOf) ? held : null;
        return new Explanation(
                person,
                known,
                course,
                CustomerGroups.decide(known, policy, on),
                answer.standing(),
                Standings.nextChange(known, course, policy, on),
                asOf,
                given,
                given != null && given.answer().equals(answer));
    }
}
