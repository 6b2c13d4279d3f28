package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import lms.actionplan.clientrecord.AutomaticChange;
import lms.actionplan.clientrecord.AutomaticChanges;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.clientrecord.Windows;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Opens a plan: tells what changed by itself since this officer last opened it (AP ¶21). */
@ApplicationScoped
public class OpenPlan {

    private final Plans plans;
    private final Openings openings;
    private final AutomaticChanges changes;
    private final FindClient findClient;
    private final Windows windows;
    private final Caller caller;

    OpenPlan(
            Plans plans,
            Openings openings,
            AutomaticChanges changes,
            FindClient findClient,
            Windows windows,
            Caller caller) {
        this.plans = plans;
        this.openings = openings;
        this.changes = changes;
        this.findClient = findClient;
        this.windows = windows;
        this.caller = caller;
    }

    /** Opens the plan; what changes from now on is told at the officer's next opening. */
    @Transactional
    public Opened open(ClientId clientId) {
        var client = findClient.toRead(clientId);
        if (plans.headerForChange(clientId).isEmpty()) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var stamp = caller.stamp();
        var now = windows.arrived(client).versions();
        var before = openings.find(clientId, stamp.officer());
        openings.keep(new Opening(clientId, stamp.officer(), now, stamp.at(), stamp.traceId()));
        return before.map(opening ->
                        new Opened(
                                stamp.at(),
                                opening.at(),
                                changes.between(clientId, opening.seen(), now)))
                .orElseGet(() -> new Opened(stamp.at(), null, List.of()));
    }

    /**
     * An opening and what it tells.
     *
     * @param lastOpenedAt absent at the officer's first opening
     */
    public record Opened(
            Instant openedAt, @Nullable Instant lastOpenedAt, List<AutomaticChange> changes) {

        public Opened {
            changes = List.copyOf(changes);
        }
    }
}
