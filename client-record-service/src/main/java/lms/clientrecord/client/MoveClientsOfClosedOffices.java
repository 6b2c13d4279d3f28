package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.office.Offices;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.problem.Traces;
import lms.kit.rules.RefusedException;
import lms.kit.time.Night;
import lms.kit.time.NightJob;
import lms.kit.time.Rehearsed;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * Moves the clients of offices that have closed to the offices in charge now (ADR 41). A move is a
 * change that the system makes, with the dummy office (WP ¶6).
 */
@ApplicationScoped
class MoveClientsOfClosedOffices implements NightJob {

    private final Clients clients;
    private final Offices offices;
    private final History history;
    private final PublishClient publish;
    private final Today today;

    MoveClientsOfClosedOffices(
            Clients clients, Offices offices, History history, PublishClient publish, Today today) {
        this.clients = clients;
        this.offices = offices;
        this.history = history;
        this.publish = publish;
        this.today = today;
    }

    @Override
    public String name() {
        return "move-clients-of-closed-offices";
    }

    /** Whoever has been moved is no longer of the closed office, so that doing it again is safe. */
    @Override
    public void run(LocalDate day) {
        for (var office : offices.register().all()) {
            var inCharge = offices.shown(office.code(), day);
            if (!inCharge.equals(office.code())) {
                clients.ofOffice(office.code())
                        .forEach(client -> move(client, office.code(), inCharge));
            }
        }
    }

    private void move(ClientId id, OfficeCode from, OfficeCode to) {
        var client = clients.lock(id);
        if (client == null || !client.details().office().equals(from)) {
            return;
        }
        var moved =
                client.amended(
                        client.details().withOffice(to),
                        Stamp.ofSystem(today.now(), Traces.current()));
        clients.amend(moved);
        history.keep(Aspect.CLIENT_DETAILS, id, moved.version(), moved.changed(), moved.details());
        publish.publish(moved);
    }

    @Override
    public List<Rehearsed> rehearse(Night night, @Nullable String after, int atMost) {
        var begin = after == null ? null : Place.read(after);
        var moves = new ArrayList<Rehearsed>();
        for (var office : offices.register().all()) {
            var kept = office.code();
            // By the eve, earlier nights have moved its clients to whoever was in charge then.
            var from = night.isNext() ? kept : offices.shown(kept, night.eve());
            var to = offices.shown(from, night.day());
            if (!from.equals(to) && (begin == null || !begin.isBehind(kept))) {
                var last = begin != null && begin.office().equals(kept) ? begin.client() : null;
                for (var client : clients.ofOffice(kept, last, atMost - moves.size())) {
                    moves.add(
                            new Rehearsed(
                                    new Place(kept, client).text(),
                                    client.toString(),
                                    "Moved from office %s to %s.".formatted(from, to)));
                }
            }
            if (moves.size() == atMost) {
                break;
            }
        }
        return moves;
    }

    /** The offices are gone through by their codes, and the clients of each by their ids. */
    private record Place(OfficeCode office, ClientId client) {

        static Place read(String text) {
            int end = text.indexOf(' ');
            try {
                return new Place(
                        new OfficeCode(text.substring(0, Math.max(end, 0))),
                        new ClientId(Rehearsed.idAt(text.substring(end + 1))));
            } catch (IllegalArgumentException _) {
                throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
            }
        }

        boolean isBehind(OfficeCode other) {
            return office.value().compareTo(other.value()) > 0;
        }

        String text() {
            return office + " " + client;
        }
    }
}
