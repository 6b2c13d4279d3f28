package lms.actionplan.plan;

import java.util.Optional;
import lms.language.value.ClientId;

/** The drafts, one for each officer and plan in which something is prepared. */
public interface Drafts {

    /** What the officer has prepared for the client's plan, if anything. */
    Optional<Draft> ofOfficer(ClientId clientId, String officer);

    /** The version of what the officer has prepared for the client's plan, if anything. */
    Optional<Long> versionOf(ClientId clientId, String officer);

    /** Adds the draft of an officer who had none. */
    void add(Draft draft);

    /** Keeps the draft in place of the officer's last one. */
    void keep(Draft draft);

    /** Forgets what the officer has prepared. */
    void discard(ClientId clientId, String officer);
}
