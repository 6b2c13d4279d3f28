package lms.clientrecord.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import lms.clientrecord.benefitposition.BenefitPositions;
import lms.clientrecord.client.Client;
import lms.clientrecord.client.Clients;
import lms.clientrecord.client.WhoMayKnow;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.KeptStates;
import lms.clientrecord.jointclaim.JointClaims;
import lms.clientrecord.merge.Merges;
import lms.clientrecord.workprogramme.Announcements;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;

/** Gathers what speaks for or against an erasure. */
@ApplicationScoped
class RecordOfPerson {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clients clients;
    private final BenefitPositions positions;
    private final JointClaims jointClaims;
    private final Announcements announcements;
    private final KeptStates history;
    private final Merges merges;
    private final WhoMayKnow whoMayKnow;

    RecordOfPerson(
            Clients clients,
            BenefitPositions positions,
            JointClaims jointClaims,
            Announcements announcements,
            KeptStates history,
            Merges merges,
            WhoMayKnow whoMayKnow) {
        this.clients = clients;
        this.positions = positions;
        this.jointClaims = jointClaims;
        this.announcements = announcements;
        this.history = history;
        this.merges = merges;
        this.whoMayKnow = whoMayKnow;
    }

    /** The record's id and those of the records merged into it, always in the same order. */
    List<ClientId> ids(ClientId id) {
        var ids = new TreeSet<ClientId>(java.util.Comparator.comparing(ClientId::value));
        ids.add(id);
        ids.addAll(merges.absorbedBy(id));
        return List.copyOf(ids);
    }

    /** The client, to be read. */
    Client read(ClientId id) {
        return there(clients.find(id));
    }

    /** The client, kept from changing by anyone else until the transaction ends. */
    Client lock(ClientId id) {
        return there(clients.lock(id));
    }

    private static Client there(@org.jspecify.annotations.Nullable Client client) {
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return client;
    }

    /** What is known of the record on a day. */
    ErasureFacts facts(Client client, LocalDate on) {
        var position = positions.find(client.id());
        boolean claims =
                position != null
                        && position.position().claims().stream()
                                .map(claim -> claim.on().last())
                                .anyMatch(last -> last == null || !last.isBefore(on));
        return new ErasureFacts(
                client.details().office(),
                merges.survivorOf(client.id()) != null,
                whoMayKnow.knownTo(client.id()).restricted(),
                announcements.of(client.id()).hotspot() == Hotspot.WP_PARTICIPANT,
                claims,
                jointClaims.liveOf(client.id()) != null,
                lastChangedOn(client));
    }

    private LocalDate lastChangedOn(Client client) {
        return history.list(client.id(), List.of(Aspect.values()), null, 1).stream()
                .map(step -> step.changed().at())
                .findFirst()
                .orElse(client.changed().at())
                .atZone(LONDON)
                .toLocalDate();
    }
}
