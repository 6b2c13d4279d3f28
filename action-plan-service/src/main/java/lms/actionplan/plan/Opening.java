package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import lms.actionplan.clientrecord.AspectVersions;
import lms.language.value.ClientId;

/** How much of the record an officer had before them when they last opened a plan (AP ¶21). */
public record Opening(
        ClientId clientId, String officer, AspectVersions seen, Instant at, String traceId) {

    public Opening {
        requireNonNull(clientId, "clientId");
        requireNonNull(officer, "officer");
        requireNonNull(seen, "seen");
        requireNonNull(at, "at");
        requireNonNull(traceId, "traceId");
    }
}
