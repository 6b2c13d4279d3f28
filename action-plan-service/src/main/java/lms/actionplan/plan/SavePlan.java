package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.plan.rules.PlanRules;
import lms.kit.access.Caller;
import lms.kit.outbox.Outbox;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Saves a plan: draft and pending become permanent, in one transaction (AP ¶74, ¶78). */
@ApplicationScoped
public class SavePlan {

    private final Plans plans;
    private final Drafts drafts;
    private final FindClient findClient;
    private final Windows windows;
    private final PlanPolicy policy;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    SavePlan(
            Plans plans,
            Drafts drafts,
            FindClient findClient,
            Windows windows,
            PlanPolicy policy,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.plans = plans;
        this.drafts = drafts;
        this.findClient = findClient;
        this.windows = windows;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.today = today;
    }

    /** Saves the plan with the draft that was read in the version given. */
    @Transactional
    public void save(ClientId clientId, long draftBasedOn) {
        var on = today.date();
        var client = findClient.toRead(clientId);
        var plan =
                plans.findForChange(clientId)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        var draft = drafts.of(clientId);
        IfMatch.check(draftBasedOn, draft.version());
        PlanRules.maySave(plan, draft.content(), policy.limits(on), on).orRefuse();

        var stamp = caller.stamp();
        var saved = plan.save(draft.content(), windows.arrived(client), stamp, on);
        plans.keepSaved(saved);
        drafts.keep(draft.with(DraftContent.startingFrom(saved.texts()), stamp));
        outbox.publish(Topics.ACTION_PLAN, clientId.toString(), saved.toEvent());
    }
}
