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
import jakarta.ws.rs.QueryParam;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.ExplainClaims;
import lms.clientrecord.benefitposition.ReadBenefitPosition;
import lms.clientrecord.benefitposition.ReceiveSanctions;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/benefit-position/sanctions")
@RunOnVirtualThread
@Tag(name = "Benefits")
class SanctionsResource {

    private final ReadBenefitPosition read;
    private final ReceiveSanctions receive;
    private final ExplainClaims explain;
    private final RecordLinks links;

    SanctionsResource(
            ReadBenefitPosition read,
            ReceiveSanctions receive,
            ExplainClaims explain,
            RecordLinks links) {
        this.read = read;
        this.receive = receive;
        this.explain = explain;
        this.links = links;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getSanctions",
            summary = "Whether sanctions or disallowances have been placed on the benefit",
            description =
                    "As the benefit systems told (IT ¶26), and which of them are in force today."
                            + " With asOf, what the record said at that moment, and which were in"
                            + " force on that day.")
    public SanctionsView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("asOf") @Nullable AsOf asOf) {
        return view(read.read(clientId, asOf), asOf);
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "receiveSanctions",
            summary = "Records what the benefit systems tell of sanctions and disallowances",
            description =
                    "All of them, in any order, each with the benefit system's reference (IT ¶26,"
                            + " ADR 36). They are facts received: the record neither decides nor"
                            + " lifts them. The version is that of the whole benefit position.")
    public SanctionsView receive(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid SanctionsRequest request) {
        return view(receive.receive(clientId, IfMatch.required(ifMatch), request.toDomain()), null);
    }

    private SanctionsView view(BenefitPosition position, @Nullable AsOf asOf) {
        return SanctionsView.of(
                position,
                explain.explain(position, asOf),
                links.ofWindow(
                        Aspect.BENEFIT_POSITION,
                        position.client(),
                        "benefit-position/sanctions",
                        asOf));
    }
}
