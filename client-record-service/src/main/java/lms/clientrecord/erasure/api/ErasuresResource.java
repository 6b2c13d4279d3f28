package lms.clientrecord.erasure.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lms.clientrecord.erasure.ReadErasures;
import lms.kit.access.Roles;
import lms.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/erasures")
@RolesAllowed(Roles.OFFICE_MANAGER)
@RunOnVirtualThread
@Tag(name = "Erasure")
class ErasuresResource {

    private final ReadErasures read;

    ErasuresResource(ReadErasures read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "listErasures",
            summary = "The erasures made by the caller's office, the newest first")
    public Page<ErasureView> list(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LONGEST) int limit) {
        return read.list(after, limit).map(ErasureView::of);
    }

    @GET
    @Path("/{erasureId}")
    @Operation(operationId = "getErasure", summary = "One erasure made by the caller's office")
    public ErasureView get(@PathParam("erasureId") UUID erasureId) {
        return ErasureView.of(read.read(erasureId));
    }
}
