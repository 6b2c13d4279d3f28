package lms.clientrecord.qualifications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.qualifications.AmendQualifications;
import lms.clientrecord.qualifications.Qualifications;
import lms.clientrecord.qualifications.ReadQualifications;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/qualifications")
@RunOnVirtualThread
@Tag(name = "Qualifications")
class QualificationsResource {

    private final ReadQualifications read;
    private final AmendQualifications amend;
    private final RecordLinks links;

    QualificationsResource(ReadQualifications read, AmendQualifications amend, RecordLinks links) {
        this.read = read;
        this.amend = amend;
        this.links = links;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getQualifications",
            summary = "The Qualifications and Assessments window",
            description =
                    "All qualifications, and the Basic Skills Assessments apart; onActionPlan is the"
                            + " tick in the AP check box (AP ¶20, ¶94, ¶95). The version is 0 until"
                            + " the first change. With asOf, the window as it was at that moment.")
    public QualificationsView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("asOf") @Nullable AsOf asOf) {
        return view(read.read(clientId, asOf), asOf);
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "amendQualifications",
            summary = "Amends the Qualifications and Assessments window, whole",
            description =
                    "Taking away the AP tick takes a qualification off the Action Plan (AP ¶96);"
                            + " a Basic Skills Assessment is never on it (AP ¶94). The same again changes nothing and keeps the version.")
    public QualificationsView amend(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid QualificationsRequest request) {
        return view(amend.amend(clientId, IfMatch.required(ifMatch), request.toDomain()), null);
    }

    private QualificationsView view(Qualifications window, @Nullable AsOf asOf) {
        return QualificationsView.of(
                window,
                links.ofWindow(Aspect.QUALIFICATIONS, window.client(), "qualifications", asOf));
    }
}
