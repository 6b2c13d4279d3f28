package lms.clientrecord.access.api;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import lms.clientrecord.access.Admit;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every operation on a path with {@code {clientId}}: after the caller has signed in
 * and has the role, and before anything of the request is read. So a restricted record answers as
 * one that never was, whatever else is right or wrong with the request.
 */
public class RecordDoor {

    private static final String CLIENT = "clientId";

    private final Admit admit;

    public RecordDoor(Admit admit) {
        this.admit = admit;
    }

    /** Admits the caller, or throws what the answer is to be. */
    @ServerRequestFilter
    public void admit(UriInfo uri, ResourceInfo resource, HttpHeaders headers) {
        var client = client(uri.getPathParameters().getFirst(CLIENT));
        if (client != null) {
            admit.toRecord(
                    client,
                    operation(resource),
                    StatedReason.of(headers),
                    headers.getHeaderString("Idempotency-Key"));
        }
    }

    /** None when the path is about no client, or about something that cannot be one's id. */
    private static @Nullable ClientId client(@Nullable String id) {
        try {
            return id == null ? null : new ClientId(id);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String operation(ResourceInfo resource) {
        return resource.getResourceMethod().getAnnotation(Operation.class).operationId();
    }
}
