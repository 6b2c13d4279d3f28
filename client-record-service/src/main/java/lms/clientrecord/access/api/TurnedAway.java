package lms.clientrecord.access.api;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import lms.clientrecord.access.Admit;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes down who asked for a record without having a role for it: they are turned away before
 * {@link RecordDoor}, and their attempt counts like any other (ADR 43).
 */
public class TurnedAway {

    private final Admit admit;

    public TurnedAway(Admit admit) {
        this.admit = admit;
    }

    /** The attempt is written before the answer leaves. */
    @ServerResponseFilter
    public Uni<Void> note(
            ContainerRequestContext request,
            ContainerResponseContext answer,
            UriInfo uri,
            ResourceInfo resource) {
        var client = RecordDoor.client(uri);
        if (client == null
                || answer.getStatus() != Status.FORBIDDEN.getStatusCode()
                || RecordDoor.wasReached(request)) {
            return Uni.createFrom().voidItem();
        }
        var attempt = admit.turnedAway(client, RecordDoor.operation(resource));
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(attempt);
    }
}
