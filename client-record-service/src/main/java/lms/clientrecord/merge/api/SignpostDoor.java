package lms.clientrecord.merge.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import lms.clientrecord.merge.LeadOn;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Stands before every change on a path with {@code {clientId}}: an absorbed record has none. */
public class SignpostDoor {

    /** What has reasons of its own to refuse an absorbed record. */
    private static final Set<String> ABOUT_MERGES =
            Set.of("mergeClients", "undoMerge", "eraseClient");

    private final LeadOn leadOn;

    public SignpostDoor(LeadOn leadOn) {
        this.leadOn = leadOn;
    }

    /** Lets the request pass, or throws what the answer is to be. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    public void admit(ContainerRequestContext request, UriInfo uri, ResourceInfo resource) {
        var id = uri.getPathParameters().getFirst("clientId");
        var operation = resource.getResourceMethod().getAnnotation(Operation.class);
        if (id == null
                || request.getMethod().equals(HttpMethod.GET)
                || (operation != null && ABOUT_MERGES.contains(operation.operationId()))) {
            return;
        }
        try {
            leadOn.toSurvivor(new ClientId(id));
        } catch (IllegalArgumentException _) {
            // No client has such an id; the operation says so.
        }
    }
}
