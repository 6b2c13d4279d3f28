package lms.clientrecord.access.api;

import jakarta.ws.rs.container.ContainerRequestContext;
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
    private static final String REACHED = RecordDoor.class.getName();

    private final Admit admit;

    public RecordDoor(Admit admit) {
        this.admit = admit;
    }

    /** Admits the caller, or throws what the answer is to be. */
    @ServerRequestFilter
    public void admit(
            ContainerRequestContext request,
            UriInfo uri,
            ResourceInfo resource,
            HttpHeaders headers) {
        request.setProperty(REACHED, true);
        var client = client(uri);
        if (client != null) {
            admit.toRecord(
                    client,
                    operation(resource),
                    StatedReason.of(headers),
                    headers.getHeaderString("Idempotency-Key"));
        }
    }

    /** None when the path is about no client, or about something that cannot be one's id. */
    static @Nullable ClientId client(UriInfo uri) {
        var id = uri.getPathParameters().getFirst(CLIENT);
        try {
            return id == null ? null : new ClientId(id);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** Tells whether a request came as far as this door. */
    static boolean wasReached(ContainerRequestContext request) {
        return request.getProperty(REACHED) != null;
    }

    static String operation(ResourceInfo resource) {
        return resource.getResourceMethod().getAnnotation(Operation.class).operationId();
    }
}
