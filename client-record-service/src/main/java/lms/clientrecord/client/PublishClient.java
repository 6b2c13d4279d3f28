package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.merge.Merges;
import lms.kit.outbox.Outbox;
import lms.language.Topics;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Tells the other services who a client is, and who may know. */
@ApplicationScoped
public class PublishClient {

    private final Outbox outbox;
    private final WhoMayKnow whoMayKnow;
    private final Merges merges;

    PublishClient(Outbox outbox, WhoMayKnow whoMayKnow, Merges merges) {
        this.outbox = outbox;
        this.merges = merges;
        this.whoMayKnow = whoMayKnow;
    }

    /** Publishes a version of the client, in the running transaction that keeps it. */
    public void publish(Client client) {
        publish(client, merges.survivorOf(client.id()));
    }

    /**
     * Publishes a version of the client whose record is merged, or is one of its own again.
     *
     * @param mergedInto the record that absorbed this one; null while it is one of its own
     */
    public void publish(Client client, @Nullable ClientId mergedInto) {
        outbox.publish(
                Topics.CLIENT_SUMMARY,
                client.id().toString(),
                client.toEvent(whoMayKnow.knownTo(client.id()), mergedInto));
    }
}
