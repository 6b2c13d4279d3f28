package lms.clientrecord.benefitposition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.benefitposition.AmendBenefitPosition;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.ReadBenefitPosition;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/benefit-position")
@RunOnVirtualThread
@Tag(name = "Benefits")
class BenefitPositionResource {

    private final ReadBenefitPosition read;
    private final AmendBenefitPosition amend;
    private final RecordLinks links;

    BenefitPositionResource(
            ReadBenefitPosition read, AmendBenefitPosition amend, RecordLinks links) {
        this.read = read;
        this.amend = amend;
        this.links = links;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getBenefitPosition",
            summary = "Which benefits the client claims",
            description =
                    "At most one claim to Jobseeker's Allowance so far. The version is 0 until the"
                            + " first change.")
    public BenefitPositionView get(@PathParam("clientId") ClientId clientId) {
        return view(read.read(clientId));
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "amendBenefitPosition",
            summary = "Amends which benefits the client claims, whole",
            description =
                    "A claim that goes on has no last day; both days are counted. The same again"
                            + " changes nothing and keeps the version.")
    public BenefitPositionView amend(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid BenefitPositionRequest request) {
        return view(amend.amend(clientId, IfMatch.required(ifMatch), request.toDomain()));
    }

    private BenefitPositionView view(BenefitPosition window) {
        return BenefitPositionView.of(window, links.ofWindow(window.client(), "benefit-position"));
    }
}
