package lms.clientrecord.merge;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Leads whoever would change an absorbed record on to the surviving one. */
@ApplicationScoped
public class LeadOn {

    private final Merges merges;

    LeadOn(Merges merges) {
        this.merges = merges;
    }

    /**
     * Does nothing for a record that was not absorbed.
     *
     * @throws RefusedException naming the surviving record
     */
    public void toSurvivor(ClientId client) {
        var survivor = merges.survivorOf(client);
        if (survivor != null) {
            throw RefusedException.because(new MergedInto(survivor));
        }
    }
}
