package lms.actionplan.plan.purge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.actionplan.clientrecord.KnownClients;
import lms.actionplan.plan.Plans;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Purges the closed items of one plan: from the plan, from its history and with every reader. */
@ApplicationScoped
public class PurgePlan {

    private final KnownClients clients;
    private final Plans plans;
    private final Outbox outbox;

    PurgePlan(KnownClients clients, Plans plans, Outbox outbox) {
        this.clients = clients;
        this.plans = plans;
        this.outbox = outbox;
    }

    /**
     * Purges the items that were closed by a day, in a transaction of its own, so that no adviser
     * waits for more than one plan. Where there are none, nothing changes.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void purge(ClientId clientId, LocalDate closedBy, Stamp stamp) {
        if (clients.findForChange(clientId).isEmpty()) {
            return;
        }
        plans.findForChange(clientId)
                .filter(plan -> plan.hasClosedBy(closedBy))
                .ifPresent(plan -> {
                    var purged = plan.purge(closedBy, stamp);
                    plans.keepPurged(plan, purged);
                    outbox.publish(Topics.ACTION_PLAN, clientId.toString(), purged.toEvent());
                });
    }
}
