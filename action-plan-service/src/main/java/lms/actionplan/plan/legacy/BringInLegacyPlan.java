package lms.actionplan.plan.legacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.PlanPolicy;
import lms.actionplan.plan.Plans;
import lms.actionplan.plan.legacy.rules.OldTexts;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.problem.KitRefusal;
import lms.kit.problem.Traces;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Brings in the texts of a plan from before LMS Release 24, and shows them (AP ¶97, ¶108). */
@ApplicationScoped
public class BringInLegacyPlan {

    private final LegacyPlans legacyPlans;
    private final Plans plans;
    private final PlanPolicy policy;
    private final FindClient findClient;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    BringInLegacyPlan(
            LegacyPlans legacyPlans,
            Plans plans,
            PlanPolicy policy,
            FindClient findClient,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.legacyPlans = legacyPlans;
        this.plans = plans;
        this.policy = policy;
        this.findClient = findClient;
        this.outbox = outbox;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Keeps the texts as they are, and puts them into the Info text as far as they fit. The client
     * has a plan from then on: it is the one from before.
     */
    @Transactional
    public LegacyPlan bringIn(
            ClientId clientId, @Nullable String agreedActions, @Nullable String reviewProgress) {
        var on = today.date();
        findClient.toBegin(clientId);
        OldTexts.mayBringIn(legacyPlans.find(clientId).isPresent(), agreedActions, reviewProgress)
                .orRefuse();

        var stamp = stamp();
        var plan = plans.findForChange(clientId).orElseGet(() -> begin(clientId, stamp));
        var fitted =
                OldTexts.intoInfo(
                        plan.texts().info(),
                        agreedActions,
                        reviewProgress,
                        policy.limits(on).info());
        var info = fitted.info();
        if (info != null) {
            var after = plan.withInfo(info, stamp);
            plans.keepSaved(plan, after, null);
            outbox.publish(Topics.ACTION_PLAN, clientId.toString(), after.toEvent());
        }
        var legacy =
                new LegacyPlan(clientId, agreedActions, reviewProgress, on, fitted.whole(), stamp);
        legacyPlans.add(legacy);
        return legacy;
    }

    /** What is kept of the client's old plan. */
    @Transactional
    public LegacyPlan read(ClientId clientId) {
        findClient.toRead(clientId);
        return legacyPlans
                .find(clientId)
                .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
    }

    private Plan begin(ClientId clientId, Stamp stamp) {
        var plan = Plan.fromBeforeRelease24(clientId, stamp);
        plans.add(plan);
        return plan;
    }

    /** A program of an operator belongs to no office. */
    private Stamp stamp() {
        return caller.officeIfAny() == null
                ? new Stamp(
                        caller.officer(),
                        caller.name(),
                        Stamp.DUMMY_OFFICE,
                        today.now(),
                        Traces.current())
                : caller.stamp();
    }
}
