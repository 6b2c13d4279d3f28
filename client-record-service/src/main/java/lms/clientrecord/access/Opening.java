package lms.clientrecord.access;

import java.time.Instant;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a record, or an attempt at it.
 *
 * @param client whose record was asked for, whether there is such a client or not
 * @param office null when the officer's account names none
 * @param what the operation of the REST interface
 */
public record Opening(
        ClientId client,
        Instant at,
        String officer,
        String name,
        @Nullable OfficeCode office,
        String what,
        AccessReason why,
        Outcome outcome,
        String traceId) {

    Opening refused() {
        return new Opening(client, at, officer, name, office, what, why, Outcome.REFUSED, traceId);
    }
}
