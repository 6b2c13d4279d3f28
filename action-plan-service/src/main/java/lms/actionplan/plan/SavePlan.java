package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.plan.rules.Merging;
import lms.actionplan.plan.rules.PlanRules;
import lms.actionplan.workprogramme.Hotspots;
import lms.kit.access.Caller;
import lms.kit.outbox.Outbox;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.rules.Ruling;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Saves a plan: draft and pending become permanent, in one transaction (AP ¶74, ¶78). */
@ApplicationScoped
public class SavePlan {

    private final Plans plans;
    private final Drafts drafts;
    private final FindClient findClient;
    private final FindOccasion findOccasion;
    private final Windows windows;
    private final Hotspots hotspots;
    private final PlanPolicy policy;
    private final SpellCheck spellCheck;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    SavePlan(
            Plans plans,
            Drafts drafts,
            FindClient findClient,
            FindOccasion findOccasion,
            Windows windows,
            Hotspots hotspots,
            PlanPolicy policy,
            SpellCheck spellCheck,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.plans = plans;
        this.drafts = drafts;
        this.findClient = findClient;
        this.findOccasion = findOccasion;
        this.windows = windows;
        this.hotspots = hotspots;
        this.policy = policy;
        this.spellCheck = spellCheck;
        this.outbox = outbox;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Saves the plan with the caller's draft, which was read in the version given. Nobody starts or
     * ends an interview meanwhile, because all that is done for one client waits for the client's
     * row. The spell checker runs before all other checks (AP ¶110).
     *
     * @param ignoredWords unrecognised words that are ignored this time (AP ¶111)
     */
    @Transactional
    public PlanNow save(ClientId clientId, long draftRead, Set<String> ignoredWords) {
        var on = today.date();
        var client = findClient.toChange(clientId);
        var plan =
                plans.findForChange(clientId)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        var draft = draftOf(plan);
        IfMatch.check(draftRead, draft.version());
        var content = onTopOf(plan, draft);
        Ruling.of(spellCheck.unrecognised(plan, content, ignoredWords)).orRefuse();
        var occasion = findOccasion.of(clientId);
        PlanRules.maySave(plan, content, occasion, policy.limits(on), on).orRefuse();

        var arrived = windows.arrived(client);
        var saved = plan.save(content, draft.version(), arrived, occasion, caller.stamp(), on);
        plans.keepSaved(plan, saved, occasion.interviewId());
        drafts.discard(clientId, draft.officer());
        outbox.publish(Topics.ACTION_PLAN, clientId.toString(), saved.toEvent());
        return new PlanNow(
                saved,
                arrived,
                hotspots.find(clientId).orElse(null),
                occasion,
                saved.draftVersion(),
                false);
    }

    private Draft draftOf(Plan plan) {
        var officer = caller.officer();
        return drafts.ofOfficer(plan.clientId(), officer)
                .orElseGet(() -> Draft.untouched(plan.header(), officer));
    }

    /** What the draft says on top of the plan as it is now, whatever was saved since. */
    private DraftContent onTopOf(Plan plan, Draft draft) {
        if (draft.basedOn() == plan.version()) {
            return draft.content();
        }
        var base = plans.savedAs(plan.clientId(), draft.basedOn()).orElse(null);
        var merged = Merging.merge(base, plan, draft.content());
        merged.ruling().orRefuse();
        return merged.content();
    }
}
