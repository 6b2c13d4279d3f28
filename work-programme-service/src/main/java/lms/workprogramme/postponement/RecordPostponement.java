package lms.workprogramme.postponement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.eligibility.rules.CustomerGroups;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.facts.Person;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.journey.Postponement;
import lms.workprogramme.journey.Reassess;
import lms.workprogramme.postponement.PostponementEntry.Ending;
import lms.workprogramme.postponement.rules.PostponementRules;
import org.jspecify.annotations.Nullable;

/** Sets the Postpone field of the WP Details (WP ¶21-23). */
@ApplicationScoped
public class RecordPostponement {

    private final VisibleClients clients;
    private final Facts facts;
    private final Journeys journeys;
    private final Postponements postponements;
    private final Reassess reassess;
    private final GroupPolicy groups;
    private final PostponementPolicy policy;
    private final Caller caller;
    private final Today today;

    RecordPostponement(
            VisibleClients clients,
            Facts facts,
            Journeys journeys,
            Postponements postponements,
            Reassess reassess,
            GroupPolicy groups,
            PostponementPolicy policy,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.facts = facts;
        this.journeys = journeys;
        this.postponements = postponements;
        this.reassess = reassess;
        this.groups = groups;
        this.policy = policy;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Saves the field, with its review date and notes.
     *
     * @param basedOn the version of the WP Details that the adviser has before them
     * @param reason null for Not Applicable, which clears review date and notes
     * @throws RefusedException with every reason when it may not be saved like this
     */
    @Transactional
    public void save(
            ClientId clientId,
            long basedOn,
            @Nullable PostponeReason reason,
            @Nullable LocalDate reviewDate,
            @Nullable String notes) {
        var journey =
                journeys.lock(clientId)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        var person = clients.require(clientId);
        IfMatch.check(basedOn, journey.version());
        var from = postponing(journey, person);
        if (reason == null) {
            remove(journey, from);
        } else {
            postpone(journey, from, reason, reviewDate, notes);
        }
    }

    private void postpone(
            Journey journey,
            Postponing from,
            PostponeReason reason,
            @Nullable LocalDate reviewDate,
            @Nullable String notes) {
        var clientId = journey.clientId();
        var noted = notes == null || notes.isBlank() ? null : notes.strip();
        PostponementRules.mayRecord(from, reason, reviewDate, noted).orRefuse();
        var until = granted(reviewDate);
        var by = caller.stamp();
        var inPlace = postponements.inPlace(clientId);
        if (inPlace.filter(entry -> entry.says(reason, until)).isEmpty()) {
            inPlace.ifPresent(
                    entry -> postponements.save(entry.ended(new Ending.Replaced(from.on(), by))));
            postponements.add(
                    new PostponementEntry(
                            UUID.randomUUID(), clientId, reason, until, from.on(), by, null),
                    granted(from.eligibilityDate()),
                    from.limits());
        }
        keep(journey, new Postponement(reason, until, noted), by, from.on());
    }

    private void remove(Journey journey, Postponing from) {
        PostponementRules.mayPostpone(from.course(), from.eligibilityDate() != null).orRefuse();
        var by = caller.stamp();
        postponements
                .inPlace(journey.clientId())
                .ifPresent(entry ->
                        postponements.save(entry.ended(new Ending.Removed(from.on(), by))));
        keep(journey, null, by, from.on());
    }

    private Postponing postponing(Journey journey, Person person) {
        var on = today.date();
        var eligibility =
                CustomerGroups.decide(facts.of(journey.clientId()), groups, on).eligibility();
        return new Postponing(
                on,
                journey.course(),
                eligibility == null ? null : eligibility.eligibilityDate(),
                person.mergedInto(),
                postponements.all(journey.clientId()),
                policy.on(on));
    }

    private void keep(
            Journey journey, @Nullable Postponement postponement, Stamp by, LocalDate on) {
        reassess.withCourse(
                journey, journey.course().withPostponement(postponement), new Amendment(by, on));
    }

    /** What the rule has just found to be there. */
    private static <T> T granted(@Nullable T found) {
        return Optional.ofNullable(found).orElseThrow();
    }
}
