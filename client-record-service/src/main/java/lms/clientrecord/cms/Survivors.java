package lms.clientrecord.cms;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.merge.Merges;
import lms.language.value.ClientId;

/** Which record stands for a client now: another one, when theirs was merged into it. */
@ApplicationScoped
class Survivors {

    private final Merges merges;

    Survivors(Merges merges) {
        this.merges = merges;
    }

    /** The record that stands for the client. */
    ClientId of(ClientId client) {
        var survivor = merges.survivorOf(client);
        return survivor == null ? client : of(survivor);
    }
}
