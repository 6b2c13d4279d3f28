package lms.clientrecord.additionalinformation.api;

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
import lms.clientrecord.additionalinformation.AdditionalInformation;
import lms.clientrecord.additionalinformation.AmendAdditionalInformation;
import lms.clientrecord.additionalinformation.ReadAdditionalInformation;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/additional-information")
@RunOnVirtualThread
@Tag(name = "Additional Information")
class AdditionalInformationResource {

    private final ReadAdditionalInformation read;
    private final AmendAdditionalInformation amend;
    private final RecordLinks links;

    AdditionalInformationResource(
            ReadAdditionalInformation read, AmendAdditionalInformation amend, RecordLinks links) {
        this.read = read;
        this.amend = amend;
        this.links = links;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getAdditionalInformation",
            summary = "The Additional Information window",
            description =
                    "What is not known yet says so, by default (AP ¶106). The version is 0 until"
                            + " the first change. With asOf, the window as it was at that moment.")
    public AdditionalInformationView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("asOf") @Nullable AsOf asOf) {
        return view(read.read(clientId, asOf), asOf);
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "amendAdditionalInformation",
            summary = "Amends the Additional Information window, whole",
            description =
                    "The Action Plan shows it at once (AP ¶78, ¶84, ¶91). For a JSA customer the job"
                            + " preferences are changed through the JSAg only (AP ¶80). The same"
                            + " again changes nothing and keeps the version.")
    public AdditionalInformationView amend(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AdditionalInformationRequest request) {
        return view(amend.amend(clientId, IfMatch.required(ifMatch), request.toDomain()), null);
    }

    private AdditionalInformationView view(AdditionalInformation window, @Nullable AsOf asOf) {
        return AdditionalInformationView.of(
                window,
                links.ofWindow(
                        Aspect.ADDITIONAL_INFORMATION,
                        window.client(),
                        "additional-information",
                        asOf));
    }
}
