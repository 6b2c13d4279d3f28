package lms.clientrecord.access.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import lms.clientrecord.access.DrawCheck;
import lms.clientrecord.access.ReadAccessLog;
import lms.kit.access.Roles;
import lms.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@RunOnVirtualThread
@RolesAllowed({Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
@Tag(name = "Restricted records")
class AccessChecksResource {

    private final DrawCheck draw;
    private final ReadAccessLog read;

    AccessChecksResource(DrawCheck draw, ReadAccessLog read) {
        this.draw = draw;
        this.read = read;
    }

    @GET
    @Path("/access-checks")
    @Operation(
            operationId = "drawAccessCheck",
            summary = "A random management check of who opened which record",
            description =
                    "Draws some of the openings by an office's officers on a day that is over, for"
                            + " the management of that office (ADR 43). The seed of the first draw"
                            + " is kept, so that asking again gives the same openings, and asking"
                            + " for more gives the same ones and more.")
    public CheckView check(
            @Parameter(
                            description = "The office whose officers opened the records",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, pattern = "[A-Z0-9]{3}"))
                    @QueryParam("office")
                    @Nullable AskedOffice office,
            @Parameter(
                            description = "The day, in London",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("day")
                    @Nullable AskedDay day,
            @QueryParam("number") @Min(1) @Max(Page.LONGEST) @DefaultValue("10") int number) {
        return CheckView.of(
                draw.draw(AskedOffice.required(office), AskedDay.required(day), number));
    }

    @GET
    @Path("/refused-openings")
    @Operation(
            operationId = "listRefusedOpenings",
            summary = "The attempts of a day that were refused",
            description =
                    "Those of an office's officers, the newest first, for the management of that"
                            + " office (ADR 43). A restricted record and one that never was look"
                            + " the same here, too.")
    public Page<OpeningView> refused(
            @Parameter(
                            description = "The office whose officers opened the records",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, pattern = "[A-Z0-9]{3}"))
                    @QueryParam("office")
                    @Nullable AskedOffice office,
            @Parameter(
                            description = "The day, in London",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("day")
                    @Nullable AskedDay day,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        return read.refusedTo(AskedOffice.required(office), AskedDay.required(day), after, limit)
                .map(OpeningView::of);
    }
}
