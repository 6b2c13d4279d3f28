package lms.actionplan.plan.purge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lms.actionplan.plan.PlanPolicy;
import lms.actionplan.plan.purge.rules.Purging;
import lms.kit.access.Stamp;
import lms.kit.problem.Traces;
import lms.kit.time.Night;
import lms.kit.time.NightJob;
import lms.kit.time.Rehearsed;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Purges closed Action Items in the night in which they are due (AP ¶60). */
@ApplicationScoped
class PurgeClosedItems implements NightJob {

    private static final int AT_ONCE = 200;
    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final DueItems dueItems;
    private final PurgePlan purgePlan;
    private final PlanPolicy policy;
    private final Today today;

    PurgeClosedItems(DueItems dueItems, PurgePlan purgePlan, PlanPolicy policy, Today today) {
        this.dueItems = dueItems;
        this.purgePlan = purgePlan;
        this.policy = policy;
        this.today = today;
    }

    @Override
    public String name() {
        return "purge-closed-items";
    }

    /** All that is due by the day goes, also what nights before have missed. */
    @Override
    public void run(LocalDate day) {
        var stamp = Stamp.ofSystem(today.now(), Traces.current());
        var closedBy = closedBy(day);
        @Nullable ClientId last = null;
        var due = dueItems.clients(closedBy, last, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(clientId -> purgePlan.purge(clientId, closedBy, stamp));
            last = due.getLast();
            due = dueItems.clients(closedBy, last, AT_ONCE);
        }
    }

    @Override
    public List<Rehearsed> rehearse(Night night, @Nullable String after, int atMost) {
        return dueItems
                .counts(
                        night.isNext() ? BEFORE_ALL : closedBy(night.eve()),
                        closedBy(night.day()),
                        after == null ? null : new ClientId(Rehearsed.idAt(after)),
                        atMost)
                .stream()
                .map(due ->
                        Rehearsed.to(due.clientId(), "Closed Action Items purged: " + due.items()))
                .toList();
    }

    private LocalDate closedBy(LocalDate day) {
        return Purging.lastClosingDate(day, policy.purgeAfterMonths(day));
    }
}
