package lms.clientrecord.office.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import lms.clientrecord.office.Office;
import lms.clientrecord.office.Offices;
import lms.kit.access.Roles;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.time.Today;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/offices")
@RunOnVirtualThread
@Tag(name = "Offices")
class OfficesResource {

    private final Offices offices;
    private final Today today;

    OfficesResource(Offices offices, Today today) {
        this.offices = offices;
        this.today = today;
    }

    @GET
    @RolesAllowed({
        Roles.ADVISER,
        Roles.TEAM_LEADER,
        Roles.OFFICE_MANAGER,
        Roles.REPORT_READER,
        Roles.OPERATOR
    })
    @Operation(
            operationId = "listOffices",
            summary = "The offices that are open on a day",
            description =
                    "Those that can be chosen for a client; today's when no day is given. closed"
                            + " is the first day on which the office is not open any more. The"
                            + " dummy office of the system's own changes (WP ¶6) is none of them.")
    public Page<Office> list(
            @Parameter(
                            description = "The day that is asked about; today when absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("on")
                    @Nullable AskedOn on,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        var day = on == null ? today.date() : on.day();
        var last = after == null ? null : lastOf(after);
        return Page.of(
                offices.open(day, last, limit + 1), limit, office -> Cursor.of(office.code()));
    }

    private static OfficeCode lastOf(String after) {
        return Cursor.read(after, 1, parts -> new OfficeCode(parts.getFirst()));
    }
}
