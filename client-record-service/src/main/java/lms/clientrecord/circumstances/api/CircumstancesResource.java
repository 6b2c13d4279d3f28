package lms.clientrecord.circumstances.api;

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
import lms.clientrecord.circumstances.RecordCircumstances;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/benefit-position/circumstances")
@RunOnVirtualThread
@Tag(name = "Benefits")
class CircumstancesResource {

    private final ReadBenefitPosition read;
    private final RecordCircumstances record;
    private final RecordLinks links;

    CircumstancesResource(ReadBenefitPosition read, RecordCircumstances record, RecordLinks links) {
        this.read = read;
        this.record = record;
        this.links = links;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getCircumstances",
            summary = "The circumstances that decide the Customer Group",
            description =
                    "The reason for early access, full-time carer, lone parent with the youngest"
                            + " child, whether the client came from Incapacity Benefit (WP ¶23,"
                            + " Appendix A), and whether Income Support is claimed on the grounds"
                            + " of incapacity (AP ¶17). The version is that of the benefit"
                            + " position.")
    public CircumstancesView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("asOf") @Nullable AsOf asOf) {
        return view(read.read(clientId, asOf), asOf);
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "recordCircumstances",
            summary = "Records the circumstances that decide the Customer Group, whole",
            description =
                    "The reason for early access is one of /v1/early-access-reasons; a prison"
                            + " leaver claims Jobseeker's Allowance within 13 weeks of release"
                            + " (WP ¶23, Appendix A). Without incomeSupportForIncapacity it is not"
                            + " known whether Income Support is claimed on the grounds of"
                            + " incapacity (AP ¶17). The same again changes nothing and keeps the"
                            + " version.")
    public CircumstancesView record(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid CircumstancesRequest request) {
        return view(record.record(clientId, IfMatch.required(ifMatch), request.toDomain()), null);
    }

    private CircumstancesView view(BenefitPosition position, @Nullable AsOf asOf) {
        return CircumstancesView.of(
                position,
                links.ofWindow(
                        Aspect.BENEFIT_POSITION,
                        position.client(),
                        "benefit-position/circumstances",
                        asOf));
    }
}
