package lms.workprogramme.trainingallowance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.workprogramme.completion.CompletionPolicy;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.journey.Reassess;
import lms.workprogramme.journey.TrainingAllowance;
import lms.workprogramme.trainingallowance.rules.TrainingAllowances;
import org.jspecify.annotations.Nullable;

/** Shows and amends the dates of a participant's training (WP ¶30-36). */
@ApplicationScoped
public class RecordTrainingAllowance {

    private final VisibleClients clients;
    private final Journeys journeys;
    private final Reassess reassess;
    private final CompletionPolicy policy;
    private final Caller caller;
    private final Today today;

    RecordTrainingAllowance(
            VisibleClients clients,
            Journeys journeys,
            Reassess reassess,
            CompletionPolicy policy,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.journeys = journeys;
        this.reassess = reassess;
        this.policy = policy;
        this.caller = caller;
        this.today = today;
    }

    /**
     * The Training Allowance subform of a client.
     *
     * @param hint what the officer should do about the hotspot
     * @param mayAmend whether this caller may amend the dates now
     */
    public record Shown(Journey journey, @Nullable String hint, boolean mayAmend) {}

    /** The dates as they stand. */
    @Transactional
    public Shown of(ClientId clientId) {
        clients.require(clientId);
        return shown(journeys.find(clientId).orElseThrow(RecordTrainingAllowance::notThere));
    }

    /**
     * Puts these dates in the place of those before; the same ones again change nothing.
     *
     * @param basedOn the version of the WP Details that the officer has before them
     * @throws RefusedException with every reason when the dates may not be recorded
     */
    @Transactional
    public Shown record(ClientId clientId, long basedOn, TrainingAllowance training) {
        var journey = journeys.lock(clientId).orElseThrow(RecordTrainingAllowance::notThere);
        clients.require(clientId);
        IfMatch.check(basedOn, journey.version());

        var on = today.date();
        TrainingAllowances.mayRecord(journey.course(), training, policy, on).orRefuse();

        return shown(
                reassess.withCourse(
                        journey,
                        journey.course().withTrainingAllowance(training),
                        new Amendment(caller.stamp(), on)));
    }

    private Shown shown(Journey journey) {
        var on = today.date();
        var course = journey.course();
        return new Shown(
                journey,
                TrainingAllowances.hint(course, on),
                (caller.has(Roles.ADVISER) || caller.has(Roles.TEAM_LEADER))
                        && TrainingAllowances.mayAmend(course, on).isAllowed());
    }

    private static RefusedException notThere() {
        return RefusedException.because(KitRefusal.NOT_THERE);
    }
}
