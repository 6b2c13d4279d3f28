package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.interview.Interviews;
import lms.actionplan.plan.rules.PlanRules;
import lms.kit.access.Caller;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;

/** Creates a client's plan in an open interview (AP ¶99). */
@ApplicationScoped
public class CreatePlan {

    private final Plans plans;
    private final Openings openings;
    private final Interviews interviews;
    private final FindClient findClient;
    private final Windows windows;
    private final Caller caller;

    CreatePlan(
            Plans plans,
            Openings openings,
            Interviews interviews,
            FindClient findClient,
            Windows windows,
            Caller caller) {
        this.plans = plans;
        this.openings = openings;
        this.interviews = interviews;
        this.findClient = findClient;
        this.windows = windows;
        this.caller = caller;
    }

    /**
     * Creates the plan. Nobody ends the interview meanwhile, because all that is done for one
     * client waits for the client's row. Whoever creates a plan has it before them: it counts as
     * their first opening.
     */
    @Transactional
    public void create(ClientId clientId, InterviewId interviewId) {
        var client = findClient.toBegin(clientId);
        var interview = interviews.find(interviewId).orElse(null);
        PlanRules.mayCreate(clientId, plans.exists(clientId), interview).orRefuse();

        var stamp = caller.stamp();
        var plan = Plan.created(clientId, interviewId, stamp);
        plans.add(plan);
        openings.keep(
                new Opening(
                        clientId,
                        stamp.officer(),
                        windows.arrived(client).versions(),
                        stamp.at(),
                        stamp.traceId()));
    }
}
