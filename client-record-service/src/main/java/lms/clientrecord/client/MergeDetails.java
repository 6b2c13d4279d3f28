package lms.clientrecord.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.merge.MergedAspect;
import lms.clientrecord.merge.States;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/**
 * Keeps one of two clients' details when records are merged. Number and references stay where they
 * are: each stands on one record only, and the absorbed one is still there.
 */
@ApplicationScoped
class MergeDetails implements MergedAspect {

    private static final List<String> STAYS =
            List.of("nino", "temporaryReference", "replacedReference");

    private final Clients clients;
    private final History history;
    private final PublishClient publish;

    MergeDetails(Clients clients, History history, PublishClient publish) {
        this.clients = clients;
        this.history = history;
        this.publish = publish;
    }

    @Override
    public Aspect aspect() {
        return Aspect.CLIENT_DETAILS;
    }

    @Override
    public Now lock(ClientId id) {
        var client = client(id);
        return new Now(client.version(), States.write(client.details()));
    }

    @Override
    public long put(ClientId id, JsonNode state, Stamp stamp) {
        var client = client(id);
        var details = details(client, state);
        if (details.equals(client.details())) {
            return client.version();
        }
        var put = client.amended(details, stamp);
        clients.amend(put);
        history.keep(aspect(), id, put.version(), put.changed(), details);
        publish.publish(put);
        return put.version();
    }

    private static ClientDetails details(Client client, JsonNode state) {
        ObjectNode other = state.deepCopy();
        var own = States.write(client.details());
        for (var field : STAYS) {
            if (own.hasNonNull(field)) {
                other.set(field, own.get(field));
            } else {
                other.remove(field);
            }
        }
        return States.read(other, ClientDetails.class);
    }

    private Client client(ClientId id) {
        var client = clients.lock(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return client;
    }
}
