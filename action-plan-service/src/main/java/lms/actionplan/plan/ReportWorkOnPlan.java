package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.PlanWork;
import lms.actionplan.interview.WorkOnPlan;
import lms.language.value.ClientId;

/** Tells interviews what was done to the plan in them (AP ¶101, ¶120). */
@ApplicationScoped
class ReportWorkOnPlan implements WorkOnPlan {

    private final Plans plans;
    private final Drafts drafts;
    private final ChangeDraft changeDraft;

    ReportWorkOnPlan(Plans plans, Drafts drafts, ChangeDraft changeDraft) {
        this.plans = plans;
        this.drafts = drafts;
        this.changeDraft = changeDraft;
    }

    @Override
    public PlanWork in(Interview interview, String officer) {
        var clientId = interview.clientId();
        return plans.header(clientId)
                .map(plan ->
                        new PlanWork(
                                true,
                                hasUnsaved(plan, officer),
                                plans.savedIn(clientId, interview.id()).orElse(null)))
                .orElse(PlanWork.NONE);
    }

    @Override
    public void discardUnsaved(ClientId clientId, String officer) {
        plans.headerForChange(clientId).ifPresent(plan -> changeDraft.discard(plan, officer));
    }

    /** What was written and taken back again is no change. */
    private boolean hasUnsaved(PlanHeader plan, String officer) {
        var nothing = Draft.untouched(plan, officer).content();
        return drafts.ofOfficer(plan.clientId(), officer)
                .filter(draft -> !draft.content().equals(nothing))
                .isPresent();
    }
}
