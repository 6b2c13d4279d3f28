package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.problem.KitRefusal;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Reads a client's details. */
@ApplicationScoped
public class ReadClient {

    private final Clients clients;
    private final History history;
    private final CaughtUp caughtUp;

    ReadClient(Clients clients, History history, CaughtUp caughtUp) {
        this.clients = clients;
        this.history = history;
        this.caughtUp = caughtUp;
    }

    /**
     * Gives the client, once everything that the caller has seen elsewhere has arrived; or as the
     * record had them at a moment.
     */
    public Client read(ClientId id, List<SeenToken> seen, @Nullable AsOf asOf) {
        caughtUp.await(id.toString(), seen);
        var client = asOf == null ? clients.find(id) : past(id, asOf);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return client;
    }

    private @Nullable Client past(ClientId id, AsOf asOf) {
        var kept = history.asOf(Aspect.CLIENT_DETAILS, id, asOf.moment(), ClientDetails.class);
        return kept == null ? null : new Client(id, kept.version(), kept.state(), kept.changed());
    }
}
