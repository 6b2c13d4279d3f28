package lms.clientrecord.cms.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import lms.clientrecord.cms.ReadConflicts;
import lms.kit.access.Roles;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/claims-conflicts")
@RunOnVirtualThread
@Tag(name = "Claims system")
class ClientConflictsResource {

    private final ReadConflicts read;

    ClientConflictsResource(ReadConflicts read) {
        this.read = read;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listClaimsConflictsOfClient",
            summary = "All conflicts about one client, open and closed, the first first",
            description =
                    "Who decided which way, when, and what record and claims system said then"
                            + " (IT ¶24).")
    public Page<ConflictView> list(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        return ConflictPages.of(read.about(clientId, ConflictPages.after(after), limit + 1), limit);
    }
}
