package lms.clientrecord.pensioncredit.api;

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
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.pensioncredit.RecordPensionCredit;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/benefit-position/pension-credit")
@RunOnVirtualThread
@Tag(name = "Benefits")
class PensionCreditResource {

    private final ReadBenefitPosition read;
    private final RecordPensionCredit record;
    private final RecordLinks links;

    PensionCreditResource(ReadBenefitPosition read, RecordPensionCredit record, RecordLinks links) {
        this.read = read;
        this.record = record;
        this.links = links;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getPensionCredit",
            summary = "Whether the client is on Pension Credit, and since when",
            description =
                    "The window behind the Pension Credit hotspot (WP ¶38, ¶39). Not Known is the"
                            + " default. The version is that of the benefit position.")
    public PensionCreditView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("asOf") @Nullable AsOf asOf) {
        return view(read.read(clientId, asOf), asOf);
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "recordPensionCredit",
            summary = "Records the answer about Pension Credit and the Benefit Claim Date, whole",
            description =
                    "No and Not Known remove the date, whatever was entered (WP ¶40). The same"
                            + " again changes nothing and keeps the version.")
    public PensionCreditView record(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid PensionCreditRequest request) {
        return view(record.record(clientId, IfMatch.required(ifMatch), request.toDomain()), null);
    }

    private PensionCreditView view(BenefitPosition position, @Nullable AsOf asOf) {
        return PensionCreditView.of(
                position,
                links.ofWindow(
                        Aspect.BENEFIT_POSITION,
                        position.client(),
                        "benefit-position/pension-credit",
                        asOf));
    }
}
