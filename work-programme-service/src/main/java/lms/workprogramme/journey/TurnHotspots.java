package lms.workprogramme.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.kit.problem.Traces;
import lms.kit.time.NightJob;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.workprogramme.eligibility.GroupPolicy;

/** Judges every journey whose day has come, and no other. */
@ApplicationScoped
class TurnHotspots implements NightJob {

    private static final int AT_ONCE = 200;
    private static final ClientId BEFORE_ALL = new ClientId(new UUID(0, 0));

    private final Journeys journeys;
    private final Reassess reassess;
    private final GroupPolicy policy;
    private final EntityManager entities;
    private final Today today;

    TurnHotspots(
            Journeys journeys,
            Reassess reassess,
            GroupPolicy policy,
            EntityManager entities,
            Today today) {
        this.journeys = journeys;
        this.reassess = reassess;
        this.policy = policy;
        this.entities = entities;
        this.today = today;
    }

    @Override
    public String name() {
        return "turn-hotspots";
    }

    @Override
    public void run(LocalDate day) {
        var as = new Amendment(Stamp.ofSystem(today.now(), Traces.current()), day);
        var due = journeys.lockDue(day, policy.mark(), BEFORE_ALL, AT_ONCE);
        while (!due.isEmpty()) {
            reassess.all(due, as);
            entities.flush();
            entities.clear();
            due = journeys.lockDue(day, policy.mark(), due.getLast().clientId(), AT_ONCE);
        }
    }
}
