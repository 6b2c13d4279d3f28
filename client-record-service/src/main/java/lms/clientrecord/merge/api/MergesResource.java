package lms.clientrecord.merge.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lms.clientrecord.merge.MergeClients;
import lms.clientrecord.merge.ReadMerges;
import lms.clientrecord.merge.UndoMerge;
import lms.kit.access.Roles;
import lms.kit.rest.Created;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/merges")
@RunOnVirtualThread
@Tag(name = "Merges")
class MergesResource {

    private final MergeClients merge;
    private final UndoMerge undo;
    private final ReadMerges read;

    MergesResource(MergeClients merge, UndoMerge undo, ReadMerges read) {
        this.merge = merge;
        this.undo = undo;
        this.read = read;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.TEAM_LEADER)
    @Operation(
            operationId = "mergeClients",
            summary = "Merges another record of the same person into this one",
            description =
                    "Of each aspect the state of this record survives, or, where keepAbsorbed says"
                            + " so, that of the other as a new version. The other record stays as a"
                            + " signpost: it can be read, and not changed. Refused while a provider"
                            + " works with the client under the other record (WP ¶20), or the"
                            + " client is a member of a joint claim there (WP ¶17). An exemption or"
                            + " deferral there is not taken over (WP ¶23), which is to be confirmed."
                            + " The merge can be undone (ADR 45).")
    @APIResponse(
            responseCode = "201",
            description = "The records are merged; Location says where that is kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MergeView.class)))
    public RestResponse<MergeView> merge(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid MergeRequest request) {
        var merged =
                merge.merge(
                        clientId,
                        IfMatch.required(ifMatch),
                        request.absorbedClientId(),
                        request.keepAbsorbedOrNone(),
                        request.toConfirmed());
        return Created.at(MergeView.path(merged), MergeView.of(merged));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listMerges",
            summary = "The merges of a record, undone ones too, the newest first",
            description = "Whether it survived or was absorbed (ADR 45).")
    public MergeView.AllView list(@PathParam("clientId") ClientId clientId) {
        return MergeView.AllView.of(read.of(clientId));
    }

    @GET
    @Path("/{mergeId}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(operationId = "getMerge", summary = "One merge of a record")
    public MergeView get(
            @PathParam("clientId") ClientId clientId, @PathParam("mergeId") UUID mergeId) {
        return MergeView.of(read.one(clientId, mergeId));
    }

    @POST
    @Path("/{mergeId}/undo")
    @Idempotent
    @RolesAllowed(Roles.TEAM_LEADER)
    @Operation(
            operationId = "undoMerge",
            summary = "Undoes a merge",
            description =
                    "What was taken from the absorbed record is put back as it was, as a new"
                            + " version, and the absorbed record is a record of its own again. When"
                            + " something that would be put back was changed since, the answer says"
                            + " what, and asks for a confirmation (ADR 45).")
    public MergeView undo(
            @PathParam("clientId") ClientId clientId,
            @PathParam("mergeId") UUID mergeId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid UndoRequest request) {
        return MergeView.of(
                undo.undo(clientId, mergeId, IfMatch.required(ifMatch), request.mayBeLost()));
    }
}
