package lms.workprogramme.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.workprogramme.completion.rules.ExitReports;
import lms.workprogramme.completion.rules.Returners;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.postponement.ReadPostponements;
import lms.workprogramme.referral.WeighChances;
import lms.workprogramme.referral.rules.ReferralRules;
import lms.workprogramme.trainingallowance.rules.TrainingAllowances;

/** Shows the WP Details window. */
@ApplicationScoped
public class ShowDetails {

    private final VisibleClients clients;
    private final Journeys journeys;
    private final ReadPostponements postponements;
    private final WeighChances chances;
    private final Facts facts;
    private final Caller caller;
    private final Today today;

    ShowDetails(
            VisibleClients clients,
            Journeys journeys,
            ReadPostponements postponements,
            WeighChances chances,
            Facts facts,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.journeys = journeys;
        this.postponements = postponements;
        this.chances = chances;
        this.facts = facts;
        this.caller = caller;
        this.today = today;
    }

    /** The details of a client. */
    @Transactional
    public WorkProgrammeDetails of(ClientId clientId) {
        var person = clients.require(clientId);
        var journey =
                journeys.find(clientId)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        var on = today.date();
        return new WorkProgrammeDetails(
                journey,
                postponements.field(person, journey),
                person.diedOn(),
                Returners.isReturner(facts.of(clientId), journey.course(), on),
                TrainingAllowances.found(journey.course(), on),
                ExitReports.mayAmend(journey.course()).isAllowed(),
                refers() && ReferralRules.mayRefer(chances.of(person, journey, on)).isAllowed());
    }

    private boolean refers() {
        return caller.has(Roles.ADVISER) || caller.has(Roles.TEAM_LEADER);
    }
}
