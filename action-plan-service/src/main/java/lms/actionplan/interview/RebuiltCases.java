package lms.actionplan.interview;

import java.time.Instant;
import java.util.Optional;
import lms.language.value.ClientId;

/** When each client's case in the claims system was last rebuilt. */
public interface RebuiltCases {

    /** The last rebuilding that was acted upon, if there was one. */
    Optional<Instant> lastOf(ClientId clientId);

    /** Notes a rebuilding as acted upon. */
    void note(ClientId clientId, Instant rebuiltAt);

    /** Forgets the client. */
    void forget(ClientId clientId);
}
