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
import java.util.List;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.benefitposition.AmendClaims;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.ExplainClaims;
import lms.clientrecord.benefitposition.ReadBenefitPosition;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Link;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/benefit-position")
@RunOnVirtualThread
@Tag(name = "Benefits")
class BenefitPositionResource {

    private static final String WINDOW = "benefit-position";

    private final ReadBenefitPosition read;
    private final AmendClaims amend;
    private final ExplainClaims explain;
    private final RecordLinks links;

    BenefitPositionResource(
            ReadBenefitPosition read, AmendClaims amend, ExplainClaims explain, RecordLinks links) {
        this.read = read;
        this.amend = amend;
        this.explain = explain;
        this.links = links;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getBenefitPosition",
            summary = "Which benefits the client claims and claimed",
            description =
                    "Whether the client is still claiming, and whether a sanction or disallowance"
                            + " has been placed on the benefit (IT ¶26). Which claims are linked,"
                            + " by which policy row, with days claimed and gap days (ADR 35). The"
                            + " version is 0 until the first change. With asOf, the position as it"
                            + " was at that moment.")
    public BenefitPositionView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("asOf") @Nullable AsOf asOf) {
        return view(read.read(clientId, asOf), asOf);
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "amendBenefitPosition",
            summary = "Amends which benefits the client claims and claimed",
            description =
                    "All claims, in any order. A claim that goes on has no last day; both days are"
                            + " counted. Claims to one benefit never overlap; claims to two"
                            + " benefits may. The same again changes nothing and keeps the version."
                            + " The other parts of the benefit position stay as they are.")
    public BenefitPositionView amend(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid BenefitPositionRequest request) {
        return view(amend.amend(clientId, IfMatch.required(ifMatch), request.toDomain()), null);
    }

    private BenefitPositionView view(BenefitPosition position, @Nullable AsOf asOf) {
        var mayDo = links.ofWindow(Aspect.BENEFIT_POSITION, position.client(), WINDOW, asOf);
        mayDo.put(
                "sanctions",
                Link.get(RecordLinks.path(position.client()) + "/" + WINDOW + "/sanctions"));
        for (var part : List.of("esa", "pension-credit", "circumstances")) {
            mayDo.put(
                    part,
                    Link.get(RecordLinks.path(position.client()) + "/" + WINDOW + "/" + part));
        }
        return BenefitPositionView.of(position, explain.explain(position, asOf), mayDo);
    }
}
