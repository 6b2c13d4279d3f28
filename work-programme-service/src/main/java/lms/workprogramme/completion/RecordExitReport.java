package lms.workprogramme.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.workprogramme.completion.rules.ExitReports;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.ExitReport;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.journey.Reassess;

/** Shows and amends when an Exit Report was requested and returned (WP ¶58). */
@ApplicationScoped
public class RecordExitReport {

    private final VisibleClients clients;
    private final Journeys journeys;
    private final Reassess reassess;
    private final Caller caller;
    private final Today today;

    RecordExitReport(
            VisibleClients clients,
            Journeys journeys,
            Reassess reassess,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.journeys = journeys;
        this.reassess = reassess;
        this.caller = caller;
        this.today = today;
    }

    /**
     * The fields of a client's Exit Report.
     *
     * @param mayAmend whether this caller may amend them now
     */
    public record Shown(Journey journey, boolean mayAmend) {}

    /** The dates as they stand. */
    @Transactional
    public Shown of(ClientId clientId) {
        clients.require(clientId);
        return shown(journeys.find(clientId).orElseThrow(RecordExitReport::notThere));
    }

    /**
     * Puts these dates in the place of those before; the same ones again change nothing.
     *
     * @param basedOn the version of the WP Details that the officer has before them
     * @throws RefusedException with every reason when the dates may not be recorded
     */
    @Transactional
    public Shown record(ClientId clientId, long basedOn, ExitReport report) {
        var journey = journeys.lock(clientId).orElseThrow(RecordExitReport::notThere);
        clients.require(clientId);
        IfMatch.check(basedOn, journey.version());

        var on = today.date();
        ExitReports.mayRecord(journey.course(), report, on).orRefuse();

        boolean isBlank = report.requestedOn() == null && report.returnedOn() == null;
        return shown(
                reassess.withCourse(
                        journey,
                        journey.course().withExitReport(isBlank ? null : report),
                        new Amendment(caller.stamp(), on)));
    }

    private Shown shown(Journey journey) {
        return new Shown(
                journey,
                (caller.has(Roles.ADVISER) || caller.has(Roles.TEAM_LEADER))
                        && ExitReports.mayAmend(journey.course()).isAllowed());
    }

    private static RefusedException notThere() {
        return RefusedException.because(KitRefusal.NOT_THERE);
    }
}
