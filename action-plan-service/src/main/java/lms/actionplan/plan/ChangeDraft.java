package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.plan.rules.PlanRules;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Replaces or discards the caller's draft; whether it may be saved is asked when it is saved. */
@ApplicationScoped
public class ChangeDraft {

    private final Plans plans;
    private final Drafts drafts;
    private final FindClient findClient;
    private final Caller caller;

    ChangeDraft(Plans plans, Drafts drafts, FindClient findClient, Caller caller) {
        this.plans = plans;
        this.drafts = drafts;
        this.findClient = findClient;
        this.caller = caller;
    }

    /**
     * Replaces the draft, which was read in the version given; the same content changes nothing.
     *
     * @param basedOn the plan's version that it was written on; absent when it is still the same
     */
    @Transactional
    public DraftNow change(
            ClientId clientId, long draftRead, @Nullable Long basedOn, DraftContent content) {
        var plan = planOf(clientId);
        var draft = draftOf(plan);
        IfMatch.check(draftRead, draft.version());
        long nowBasedOn = basedOn == null ? draft.basedOn() : basedOn;
        PlanRules.mayBeBasedOn(nowBasedOn, plan.version()).orRefuse();
        if (draft.content().equals(content) && draft.basedOn() == nowBasedOn) {
            return new DraftNow(draft, plan.version());
        }

        var after = draft.with(content, nowBasedOn, caller.stamp());
        if (draft.isTouched()) {
            drafts.keep(after);
        } else {
            drafts.add(after);
        }
        return new DraftNow(after, plan.version());
    }

    /** Discards the draft, which was read in the version given. */
    @Transactional
    public void discard(ClientId clientId, long draftRead) {
        var plan = planOf(clientId);
        IfMatch.check(draftRead, draftOf(plan).version());
        discard(plan, caller.officer());
    }

    /** Discards what the officer has prepared, if anything. */
    void discard(PlanHeader plan, String officer) {
        drafts.ofOfficer(plan.clientId(), officer)
                .ifPresent(draft -> {
                    drafts.discard(plan.clientId(), officer);
                    // Whoever still holds the discarded draft must not take it for the next one.
                    plans.keepDraftVersion(
                            plan.clientId(), Math.max(plan.draftVersion(), draft.version()) + 1);
                });
    }

    private PlanHeader planOf(ClientId clientId) {
        findClient.toRead(clientId);
        return plans.headerForChange(clientId)
                .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
    }

    private Draft draftOf(PlanHeader plan) {
        var officer = caller.officer();
        return drafts.ofOfficer(plan.clientId(), officer)
                .orElseGet(() -> Draft.untouched(plan, officer));
    }
}
