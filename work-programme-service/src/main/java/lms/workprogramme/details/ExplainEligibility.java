package lms.workprogramme.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.workprogramme.completion.CompletionPolicy;
import lms.workprogramme.completion.rules.Completions;
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
    private final CompletionPolicy completions;
    private final Today today;

    ExplainEligibility(
            VisibleClients clients,
            Facts facts,
            Journeys journeys,
            Answers answers,
            GroupPolicy policy,
            CompletionPolicy completions,
            Today today) {
        this.clients = clients;
        this.facts = facts;
        this.journeys = journeys;
        this.answers = answers;
        this.policy = policy;
        this.completions = completions;
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
                ? explain(person, facts.of(clientId), course(clientId), on, today)
                : explainAsOf(person, asOf, on);
    }

    /** Explains what would follow if other facts were known; nothing is kept. */
    @Transactional
    public Explanation suppose(
            ClientId clientId, @Nullable LocalDate asked, Supposition supposition) {
        var person = clients.require(clientId);
        SuppositionRules.maySuppose(supposition, asked).orRefuse();
        var today = this.today.date();
        var on = asked == null ? today : asked;
        return explain(
                person, supposition.in(person, facts.of(clientId)), course(clientId), on, today);
    }

    private Course course(ClientId clientId) {
        return journeys.find(clientId).map(Journey::course).orElse(Course.NONE);
    }

    /**
     * @param today the day on which the course is as it is
     */
    private Explanation explain(
            Person person, ClientFacts known, Course course, LocalDate on, LocalDate today) {
        var then = then(course, on, today);
        return new Explanation(
                person,
                known,
                course,
                CustomerGroups.decide(known, policy, on),
                Standings.standing(known, then, policy, on),
                nextChange(known, then, on),
                null,
                null,
                false);
    }

    private Explanation explainAsOf(Person person, LocalDate asOf, LocalDate on) {
        var known = facts.asKnown(person, asOf);
        var held = answers.heldOn(person.clientId(), asOf).orElse(null);
        var course = held == null ? Course.NONE : held.course();
        var then = then(course, on, asOf);
        var answer = Standings.answer(known, then, policy, on);
        var given = on.equals(asOf) ? held : null;
        return new Explanation(
                person,
                known,
                course,
                CustomerGroups.decide(known, policy, on),
                answer.standing(),
                nextChange(known, then, on),
                asOf,
                given,
                given != null && given.answer().equals(answer));
    }

    /** What the calendar alone makes of a course by a later day than the one it is known on. */
    private Course then(Course course, LocalDate on, LocalDate knownOn) {
        return on.isAfter(knownOn) ? Completions.by(on, course, completions) : course;
    }

    /** The allotted time ends by itself, too (WP ¶49). */
    private @Nullable LocalDate nextChange(ClientFacts known, Course course, LocalDate on) {
        var turn = Standings.nextChange(known, course, policy, on);
        var live = course.liveReferral();
        if (live == null) {
            return turn;
        }
        var end = Completions.endOfAllottedTime(live.wpStartDate(), completions);
        return end.isAfter(on) && (turn == null || end.isBefore(turn)) ? end : turn;
    }
}
