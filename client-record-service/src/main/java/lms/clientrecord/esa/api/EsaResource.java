package lms.clientrecord.esa.api;

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
import lms.clientrecord.benefitposition.ReadBenefitPosition;
import lms.clientrecord.esa.RecordEsa;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/benefit-position/esa")
@RunOnVirtualThread
@Tag(name = "Benefits")
class EsaResource {

    private final ReadBenefitPosition read;
    private final RecordEsa record;
    private final RecordLinks links;

    EsaResource(ReadBenefitPosition read, RecordEsa record, RecordLinks links) {
        this.read = read;
        this.record = record;
        this.links = links;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getEsa",
            summary = "The ESA Classification, the WCA outcome and the ESA Status",
            description =
                    "The window behind the ESA Classification hotspot (WP ¶43, ¶44, ¶48). The"
                            + " version is that of the benefit position.")
    public EsaView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("asOf") @Nullable AsOf asOf) {
        return view(read.read(clientId, asOf), asOf);
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "recordEsa",
            summary = "Records the ESA Classification, the WCA outcome and the ESA Status, whole",
            description =
                    "The prognosis is calculated on saving, for WRAG only, from the decision date"
                            + " to the end date, and cannot be entered (WP ¶44). The same again"
                            + " changes nothing and keeps the version.")
    public EsaView record(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid EsaRequest request) {
        return view(record.record(clientId, IfMatch.required(ifMatch), request.toDomain()), null);
    }

    private EsaView view(BenefitPosition position, @Nullable AsOf asOf) {
        return EsaView.of(
                position,
                links.ofWindow(
                        Aspect.BENEFIT_POSITION, position.client(), "benefit-position/esa", asOf));
    }
}
