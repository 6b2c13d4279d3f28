package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.office.Offices;
import lms.kit.access.Stamp;
import lms.kit.problem.Traces;
import lms.kit.time.NightJob;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;

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
}
