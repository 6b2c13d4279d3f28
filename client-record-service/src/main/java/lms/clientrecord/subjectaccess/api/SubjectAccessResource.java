package lms.clientrecord.subjectaccess.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lms.clientrecord.subjectaccess.ReadSubjectAccess;
import lms.kit.access.Roles;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/clients/{clientId}/subject-access")
@RolesAllowed({Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
@RunOnVirtualThread
@Tag(name = "Subject access")
class SubjectAccessResource {

    private final ReadSubjectAccess read;

    SubjectAccessResource(ReadSubjectAccess read) {
        this.read = read;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getSubjectAccess",
            summary = "All that this service holds about a person, as data",
            description =
                    "Every table that holds something of the client, and of the records merged"
                            + " into this one: the record, its history, conversations, merges, and"
                            + " who opened it (ADR 47).")
    public SubjectAccessView json(@PathParam("clientId") ClientId clientId) {
        return SubjectAccessView.of(read.read(clientId));
    }

    @GET
    @Path("/document")
    @Produces("text/html;charset=UTF-8")
    @Operation(
            operationId = "getSubjectAccessDocument",
            summary = "The same as a document to read or print",
            description = "One page of HTML that needs nothing from elsewhere (ADR 47).")
    public String html(@PathParam("clientId") ClientId clientId) {
        return ReadableDocument.of(read.read(clientId));
    }
}
