package lms.clientrecord.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.client.Clients;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Reads the merges of a record. */
@ApplicationScoped
public class ReadMerges {

    private final Clients clients;
    private final Merges merges;

    ReadMerges(Clients clients, Merges merges) {
        this.clients = clients;
        this.merges = merges;
    }

    /** All merges of the record, undone ones too, the newest first. */
    public List<Merge> of(ClientId client) {
        if (clients.find(client) == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return merges.of(client);
    }

    /** One merge of the record. */
    public Merge one(ClientId client, UUID id) {
        return of(client).stream()
                .filter(merge -> merge.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
    }
}
