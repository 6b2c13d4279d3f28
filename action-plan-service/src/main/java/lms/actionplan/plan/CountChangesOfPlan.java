package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import lms.actionplan.interview.ChangesOfPlan;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.PlanChanges;
import lms.actionplan.plan.rules.CountingChanges;

/**
 * Tells how the plan changed in an interview. Nothing but a purge makes a version between the first
 * and the last one saved in it, because a client is in one interview at a time.
 */
@ApplicationScoped
class CountChangesOfPlan implements ChangesOfPlan {

    private final Plans plans;

    CountChangesOfPlan(Plans plans) {
        this.plans = plans;
    }

    @Override
    public PlanChanges in(Interview interview) {
        var clientId = interview.clientId();
        var last = plans.savedIn(clientId, interview.id()).orElse(0L);
        var first = plans.firstSavedIn(clientId, interview.id()).orElse(0L);
        var after = plans.savedAs(clientId, last).orElse(null);
        return after == null
                ? PlanChanges.NONE
                : CountingChanges.between(
                        plans.savedAs(clientId, first - 1).orElse(null),
                        after,
                        Math.toIntExact(plans.savesIn(clientId, interview.id())));
    }
}
