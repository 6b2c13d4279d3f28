package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.problem.KitRefusal;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Reads a client's details. */
@ApplicationScoped
public class ReadClient {

    private final Clients clients;
    private final CaughtUp caughtUp;

    ReadClient(Clients clients, CaughtUp caughtUp) {
        this.clients = clients;
        this.caughtUp = caughtUp;
    }

    /** Gives the client, once everything that the caller has seen elsewhere has arrived. */
    public Client read(ClientId id, List<SeenToken> seen) {
        caughtUp.await(id.toString(), seen);
        var client = clients.find(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return client;
    }
}
