package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.workprogramme.Hotspots;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Reads a plan, or its draft; changes nothing. */
@ApplicationScoped
public class ReadPlan {

    private final Plans plans;
    private final Drafts drafts;
    private final FindClient findClient;
    private final Windows windows;
    private final Hotspots hotspots;

    ReadPlan(
            Plans plans, Drafts drafts, FindClient findClient, Windows windows, Hotspots hotspots) {
        this.plans = plans;
        this.drafts = drafts;
        this.findClient = findClient;
        this.windows = windows;
        this.hotspots = hotspots;
    }

    /** The plan as it shows now. */
    @Transactional
    public PlanNow now(ClientId clientId) {
        var client = findClient.toRead(clientId);
        var plan =
                plans.find(clientId)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        return new PlanNow(
                plan,
                windows.arrived(client),
                hotspots.find(clientId).orElse(null),
                drafts.of(clientId).version());
    }

    /** Tells whether the client has a plan. */
    @Transactional
    public boolean exists(ClientId clientId) {
        return plans.exists(clientId);
    }

    /** The plan's draft. */
    @Transactional
    public Draft draft(ClientId clientId) {
        findClient.toRead(clientId);
        if (!plans.exists(clientId)) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return drafts.of(clientId);
    }
}
