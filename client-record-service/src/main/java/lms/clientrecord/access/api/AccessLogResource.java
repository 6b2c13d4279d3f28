package lms.clientrecord.access.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import lms.clientrecord.access.ReadAccessLog;
import lms.kit.access.Roles;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/access-log")
@RunOnVirtualThread
@Tag(name = "Restricted records")
class AccessLogResource {

    private final ReadAccessLog read;

    AccessLogResource(ReadAccessLog read) {
        this.read = read;
    }

    @GET
    @RolesAllowed({Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listOpenings",
            summary = "Who opened the record, when and why, and who was refused",
            description =
                    "The newest first, for the management of the client's own office (ADR 43)."
                            + " Each line was written before the answer it is about was given."
                            + " Reading the log stands in it, too.")
    public Page<OpeningView> get(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        return read.of(clientId, after, limit).map(OpeningView::of);
    }
}
