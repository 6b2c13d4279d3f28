package lms.clientrecord.merge;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.client.Clients;
import lms.clientrecord.client.PublishClient;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Tells everybody that a record leads to another one now, or does so no longer. */
@ApplicationScoped
class Signpost {

    private final Clients clients;
    private final History history;
    private final PublishClient publish;

    Signpost(Clients clients, History history, PublishClient publish) {
        this.clients = clients;
        this.history = history;
        this.publish = publish;
    }

    /**
     * Publishes the absorbed record's details, which stay what they are, with a new version.
     *
     * @param survivor null when it is a record of its own again
     */
    void announce(ClientId absorbed, @Nullable ClientId survivor, Stamp stamp) {
        var client = clients.lock(absorbed);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var announced = client.amended(client.details(), stamp);
        clients.amend(announced);
        history.keep(
                Aspect.CLIENT_DETAILS,
                absorbed,
                announced.version(),
                announced.changed(),
                announced.details());
        publish.publish(announced, survivor);
    }
}
