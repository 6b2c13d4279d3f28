package lms.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.workprogramme.Hotspots;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Reads a plan, or the caller's draft of it; changes nothing. */
@ApplicationScoped
public class ReadPlan {

    private final Plans plans;
    private final Drafts drafts;
    private final FindClient findClient;
    private final FindOccasion findOccasion;
    private final Windows windows;
    private final Hotspots hotspots;
    private final Caller caller;

    ReadPlan(
            Plans plans,
            Drafts drafts,
            FindClient findClient,
            FindOccasion findOccasion,
            Windows windows,
            Hotspots hotspots,
            Caller caller) {
        this.plans = plans;
        this.drafts = drafts;
        this.findClient = findClient;
        this.findOccasion = findOccasion;
        this.windows = windows;
        this.hotspots = hotspots;
        this.caller = caller;
    }

    /** The plan as it shows now. */
    @Transactional
    public PlanNow now(ClientId clientId) {
        var client = findClient.toRead(clientId);
        var plan = plans.find(clientId).orElseThrow(ReadPlan::notThere);
        var draft = drafts.versionOf(clientId, caller.officer());
        return new PlanNow(
                plan,
                windows.arrived(client),
                hotspots.find(clientId).orElse(null),
                findOccasion.of(clientId),
                draft.orElse(plan.draftVersion()),
                draft.isPresent());
    }

    /** Tells whether the client has a plan. */
    @Transactional
    public boolean exists(ClientId clientId) {
        return plans.exists(clientId);
    }

    /** The caller's draft. */
    @Transactional
    public DraftNow draft(ClientId clientId) {
        findClient.toRead(clientId);
        var plan = plans.header(clientId).orElseThrow(ReadPlan::notThere);
        var officer = caller.officer();
        return new DraftNow(
                drafts.ofOfficer(clientId, officer).orElseGet(() -> Draft.untouched(plan, officer)),
                plan.version());
    }

    private static RefusedException notThere() {
        return RefusedException.because(KitRefusal.NOT_THERE);
    }
}
