package lms.kit.time;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import lms.kit.access.Roles;
import lms.kit.rest.AskedDay;
import lms.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a night to come would do. */
@Path("/v1/operations/rehearsal")
@RolesAllowed(Roles.OPERATOR)
@RunOnVirtualThread
@Tag(name = "Operations")
class RehearsalResource {

    private final RehearseNight rehearse;

    RehearsalResource(RehearseNight rehearse) {
        this.rehearse = rehearse;
    }

    @GET
    @Operation(
            operationId = "rehearseNight",
            summary = "What the jobs of a night would do, without doing it",
            description =
                    """
                    Job by job in the order in which they run, taking the nights before to have run and \
                    nothing new to have been learnt. Subjects are opaque ids. A night that has begun \
                    or is over is refused.\
                    """)
    public Page<RehearsedView> rehearse(
            @Parameter(
                            description =
                                    "The day whose night is asked about; tomorrow when absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("on")
                    @Nullable AskedDay on,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        return rehearse.acts(on == null ? null : on.day(), after, limit).map(RehearsedView::of);
    }

    /** Something that would be done. */
    @Schema(
            name = "Rehearsed",
            requiredProperties = {"job", "subject", "what"})
    record RehearsedView(String job, String subject, String what) {

        static RehearsedView of(RehearseNight.Act act) {
            return new RehearsedView(act.job(), act.would().subject(), act.would().what());
        }
    }
}
