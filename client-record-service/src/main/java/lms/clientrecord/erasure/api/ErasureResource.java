package lms.clientrecord.erasure.api;

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
import lms.clientrecord.erasure.EraseClient;
import lms.clientrecord.erasure.PreviewErasure;
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

@Path("/v1/clients/{clientId}/erasure")
@RolesAllowed(Roles.OFFICE_MANAGER)
@RunOnVirtualThread
@Tag(name = "Erasure")
class ErasureResource {

    private final PreviewErasure preview;
    private final EraseClient erase;

    ErasureResource(PreviewErasure preview, EraseClient erase) {
        this.preview = preview;
        this.erase = erase;
    }

    @GET
    @Path("/preview")
    @Operation(
            operationId = "previewErasure",
            summary = "What an erasure would delete, what would stay, and what speaks against it",
            description = "Nothing is changed. The ETag is that of the client's details (ADR 46).")
    public PreviewView preview(@PathParam("clientId") ClientId clientId) {
        return PreviewView.of(preview.preview(clientId));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "eraseClient",
            summary = "Erases a record with all that this service holds about the person",
            description =
                    "All at once, with its history, and with every record merged into it; each"
                            + " reader is told to forget the client. Refused while a provider works"
                            + " with the client (WP ¶20), a claim is open, or the client is a"
                            + " member of a joint claim (WP ¶17). It cannot be undone, so it asks"
                            + " for a confirmation (ADR 46).")
    @APIResponse(
            responseCode = "201",
            description = "The record is erased; Location says where the ledger keeps that",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ErasureView.class)))
    public RestResponse<ErasureView> erase(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ErasureRequest request) {
        var erasure =
                erase.erase(
                        clientId,
                        IfMatch.required(ifMatch),
                        request.reason(),
                        request.isConfirmed());
        return Created.at(ErasureView.path(erasure), ErasureView.of(erasure));
    }
}
