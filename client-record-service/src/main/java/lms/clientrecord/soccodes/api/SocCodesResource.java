package lms.clientrecord.soccodes.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import lms.clientrecord.soccodes.FindOccupations;
import lms.kit.access.Roles;
import lms.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/soc-codes")
@RunOnVirtualThread
@Tag(name = "SOC codes")
class SocCodesResource {

    private final FindOccupations find;

    SocCodesResource(FindOccupations find) {
        this.find = find;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "findSocCodes",
            summary = "Occupations by words of their titles, or by the beginning of the code",
            description =
                    "The unit groups of the edition of the Standard Occupational Classification that"
                            + " is in force, with which job preferences are coded (AP ¶76), in the"
                            + " order of their codes. Contains public sector information licensed"
                            + " under the Open Government Licence v3.0.")
    public Page<OccupationView> find(
            @QueryParam("query") @DefaultValue("") @Size(max = 100) String query,
            @QueryParam("after") @Nullable @Size(max = 100) String after,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LONGEST) int limit) {
        return find.find(query, after, limit)
                .map(found -> OccupationView.of(found.version(), found.occupation()));
    }
}
