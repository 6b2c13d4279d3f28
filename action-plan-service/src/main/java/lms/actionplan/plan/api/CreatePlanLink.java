package lms.actionplan.plan.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewLinks;
import lms.actionplan.plan.ReadPlan;
import lms.actionplan.plan.rules.PlanRules;
import lms.kit.rest.Link;

/** In an open interview of a client without a plan, the plan can be created (AP ¶99). */
@ApplicationScoped
class CreatePlanLink implements InterviewLinks {

    private final ReadPlan readPlan;

    CreatePlanLink(ReadPlan readPlan) {
        this.readPlan = readPlan;
    }

    @Override
    public Map<String, Link> of(Interview interview) {
        var clientId = interview.clientId();
        // Most interviews are over, and then it does not matter whether there is a plan.
        return interview.isOpen()
                        && PlanRules.mayCreate(clientId, readPlan.exists(clientId), interview)
                                .isAllowed()
                ? Map.of("createPlan", Link.post(PlanResource.path(clientId)))
                : Map.of();
    }
}
