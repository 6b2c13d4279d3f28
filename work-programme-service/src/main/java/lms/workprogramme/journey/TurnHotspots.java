package lms.workprogramme.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.kit.access.Stamp;
import lms.kit.problem.Traces;
import lms.kit.time.Batches;
import lms.kit.time.Night;
import lms.kit.time.NightJob;
import lms.kit.time.Rehearsed;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.workprogramme.completion.CompletionPolicy;
import lms.workprogramme.completion.rules.Completions;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.journey.rules.Standings;
import org.jspecify.annotations.Nullable;

/** Judges every journey whose day has come, and no other. */
@ApplicationScoped
class TurnHotspots implements NightJob {

    private static final int AT_ONCE = 200;

    private final Facts facts;
    private final Journeys journeys;
    private final Reassess reassess;
    private final GroupPolicy policy;
    private final CompletionPolicy completionPolicy;
    private final EntityManager entities;
    private final Today today;

    TurnHotspots(
            Facts facts,
            Journeys journeys,
            Reassess reassess,
            GroupPolicy policy,
            CompletionPolicy completionPolicy,
            EntityManager entities,
            Today today) {
        this.facts = facts;
        this.journeys = journeys;
        this.reassess = reassess;
        this.policy = policy;
        this.completionPolicy = completionPolicy;
        this.entities = entities;
        this.today = today;
    }

    @Override
    public String name() {
        return "turn-hotspots";
    }

    /** After a change of policy every journey is judged anew, which takes long. */
    @Override
    public boolean isInBatches() {
        return true;
    }

    @Override
    public void run(LocalDate day) {
        var as = new Amendment(Stamp.ofSystem(today.now(), Traces.current()), day);
        Batches.behind(Journeys.BEFORE_ALL, after -> judge(day, after, as));
    }

    /** Judges some journeys; whoever is judged is not due any more, so that the rest is left. */
    private Optional<ClientId> judge(LocalDate day, ClientId after, Amendment as) {
        var due = journeys.lockDue(day, policy.mark(), after, AT_ONCE);
        reassess.all(due, as);
        return due.isEmpty() ? Optional.empty() : Optional.of(due.getLast().clientId());
    }

    @Override
    public List<Rehearsed> rehearse(Night night, @Nullable String after, int atMost) {
        var turns = new ArrayList<Rehearsed>();
        var last = after == null ? Journeys.BEFORE_ALL : new ClientId(Rehearsed.idAt(after));
        var due = journeys.due(night.day(), policy.mark(), last, AT_ONCE);
        while (!due.isEmpty() && turns.size() < atMost) {
            var known = facts.of(due.stream().map(Journey::clientId).toList());
            for (var journey : due) {
                var turn =
                        turn(
                                journey,
                                known.getOrDefault(journey.clientId(), ClientFacts.NONE),
                                night);
                if (turn != null) {
                    turns.add(Rehearsed.to(journey.clientId(), turn));
                }
            }
            entities.clear();
            due = journeys.due(night.day(), policy.mark(), due.getLast().clientId(), AT_ONCE);
        }
        return turns.subList(0, Math.min(turns.size(), atMost));
    }

    /** What turns in the night; by its eve, the nights before have judged the journey. */
    private @Nullable String turn(Journey journey, ClientFacts known, Night night) {
        if (night.isNext()) {
            return Turns.words(
                    journey.standing(),
                    Standings.standing(known, journey.course(), policy, night.day()));
        }
        var course = Completions.by(night.eve(), journey.course(), completionPolicy);
        return Turns.words(
                Standings.standing(known, course, policy, night.eve()),
                Standings.standing(known, course, policy, night.day()));
    }
}
