package lms.actionplan.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.history.rules.Differences;
import lms.actionplan.plan.Plans;
import lms.actionplan.plan.SavedPlan;
import lms.actionplan.plan.SavedPlans;
import lms.actionplan.plan.SavedPlans.SavedVersion;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Reads what a plan said, and what changed since. */
@ApplicationScoped
public class ReadHistory {

    private final Plans plans;
    private final SavedPlans savedPlans;
    private final FindClient findClient;

    ReadHistory(Plans plans, SavedPlans savedPlans, FindClient findClient) {
        this.plans = plans;
        this.savedPlans = savedPlans;
        this.findClient = findClient;
    }

    /** The versions of the client's plan, the newest first. */
    @Transactional
    public List<SavedVersion> versions(ClientId clientId, @Nullable Long before, int limit) {
        findClient.toRead(clientId);
        if (!plans.exists(clientId)) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return savedPlans.versions(clientId, before, limit);
    }

    /** The plan as it was saved in a version. */
    @Transactional
    public SavedPlan version(ClientId clientId, long version) {
        findClient.toRead(clientId);
        return saved(clientId, version);
    }

    /**
     * What changed in a version.
     *
     * @param since the version it is compared with, 0 for the empty plan; absent for the one before
     */
    @Transactional
    public Compared changes(ClientId clientId, long version, @Nullable Long since) {
        findClient.toRead(clientId);
        var after = saved(clientId, version);
        long first = since == null ? version - 1 : since;
        Differences.mayCompare(first, version).orRefuse();
        var before = first == 0 ? null : saved(clientId, first);
        return new Compared(first, version, Differences.between(before, after));
    }

    private SavedPlan saved(ClientId clientId, long version) {
        return savedPlans
                .find(clientId, version)
                .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
    }

    /** What changed from one version to another. */
    public record Compared(long since, long version, List<PlanChange> changes) {

        public Compared {
            changes = List.copyOf(changes);
        }
    }
}
