package lms.clientrecord.history.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.ReadHistory;
import lms.kit.access.Roles;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/history")
@RunOnVirtualThread
@Tag(name = "History")
class HistoryResource {

    private final ReadHistory read;

    HistoryResource(ReadHistory read) {
        this.read = read;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listHistory",
            summary = "What was changed on the record, the latest first",
            description =
                    "Every change of every aspect: who, which office, when, and each field with"
                            + " its old and its new value. With aspect, only those of one. What an"
                            + " aspect was at a moment, its own address tells with asOf.")
    public Page<ChangeView> list(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("aspect") @Nullable Aspect aspect,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        return read.read(clientId, aspect, after, limit)
                .map(change -> ChangeView.of(change, clientId.value()));
    }
}
