package lms.actionplan.plan.purge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.plan.PlanPolicy;
import lms.actionplan.plan.purge.rules.Purging;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import org.jspecify.annotations.Nullable;

/** Tells which Action Items would be purged by a day, and purges none. */
@ApplicationScoped
public class PreviewPurge {

    private final DueItems dueItems;
    private final PlanPolicy policy;
    private final FindClient findClient;
    private final Caller caller;

    PreviewPurge(DueItems dueItems, PlanPolicy policy, FindClient findClient, Caller caller) {
        this.dueItems = dueItems;
        this.policy = policy;
        this.findClient = findClient;
        this.caller = caller;
    }

    /**
     * The items that would be gone after the night of the day, the longest closed first: an
     * operator sees those of all offices, anyone else those of their own.
     */
    @Transactional
    public List<DueItem> on(LocalDate day, DueItems.@Nullable After after, int limit) {
        var closedBy = Purging.lastClosingDate(day, policy.purgeAfterMonths(day));
        if (caller.has(Roles.OPERATOR)) {
            return dueItems.closedBy(closedBy, null, false, after, limit);
        }
        var office = caller.office();
        return dueItems.closedBy(
                closedBy, office, findClient.mayKnowRestrictedOf(office), after, limit);
    }

    /** When an item is purged that was closed on a day, as the rule is on the day asked about. */
    public LocalDate purgedOn(DueItem item, LocalDate day) {
        return Purging.purgedOn(item.closedOn(), policy.purgeAfterMonths(day));
    }
}
