package lms.workprogramme.postponement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import lms.workprogramme.facts.Person;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.postponement.Postponements.Position;
import lms.workprogramme.postponement.rules.PostponementRules;
import org.jspecify.annotations.Nullable;

/** Shows what is postponed, and what was, to those who may know of the client. */
@ApplicationScoped
public class ReadPostponements {

    private final VisibleClients clients;
    private final Journeys journeys;
    private final Postponements postponements;
    private final NeedToKnow needToKnow;
    private final Caller caller;

    ReadPostponements(
            VisibleClients clients,
            Journeys journeys,
            Postponements postponements,
            NeedToKnow needToKnow,
            Caller caller) {
        this.clients = clients;
        this.journeys = journeys;
        this.postponements = postponements;
        this.needToKnow = needToKnow;
        this.caller = caller;
    }

    /** The Postpone field of a client, with review date and notes. */
    @Transactional
    public PostponeField field(ClientId clientId) {
        var person = clients.require(clientId);
        var journey =
                journeys.find(clientId)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        return field(person, journey);
    }

    /** The same, of a client and journey that were read before. */
    @Transactional
    public PostponeField field(Person person, Journey journey) {
        var inPlace = postponements.inPlace(journey.clientId()).orElse(null);
        var now = journey.course().postponement();
        return new PostponeField(
                journey.clientId(),
                journey.version(),
                inPlace == null ? null : needToKnow.show(inPlace, person),
                now == null ? null : now.notes(),
                mayAmend(journey),
                !postponements.history(journey.clientId(), null, 1).isEmpty());
    }

    /** A client's history, the most recent review date first. */
    @Transactional
    public Page<ShownPostponement> history(ClientId clientId, @Nullable String after, int limit) {
        var person = clients.require(clientId);
        var rows =
                postponements.history(clientId, after == null ? null : position(after), limit + 1);
        return Page.of(
                        rows,
                        limit,
                        row -> Cursor.of(row.reviewDate(), row.recorded().at(), row.id()))
                .map(entry -> needToKnow.show(entry, person));
    }

    private boolean mayAmend(Journey journey) {
        return (caller.has(Roles.ADVISER) || caller.has(Roles.TEAM_LEADER))
                && PostponementRules.mayPostpone(
                                journey.course(), journey.standing().eligibility() != null)
                        .isAllowed();
    }

    private static Position position(String after) {
        List<String> parts = Cursor.read(after, 3).parts();
        try {
            return new Position(
                    LocalDate.parse(parts.get(0)),
                    Instant.parse(parts.get(1)),
                    UUID.fromString(parts.get(2)));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
        }
    }
}
