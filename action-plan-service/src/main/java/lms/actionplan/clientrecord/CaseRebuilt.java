package lms.actionplan.clientrecord;

import java.time.Instant;
import lms.language.value.ClientId;

/** Something that must be done when a client's case in the claims system was rebuilt (IT ¶24). */
public interface CaseRebuilt {

    /**
     * Does it in the running transaction, in which the client is locked; being told of the same
     * rebuilding again changes nothing.
     *
     * @param traceId the trace of the change that tells of it
     */
    void rebuilt(ClientId clientId, Instant rebuiltAt, String traceId);
}
