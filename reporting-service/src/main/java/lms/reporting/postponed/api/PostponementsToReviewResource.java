package lms.reporting.postponed.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import lms.kit.access.Roles;
import lms.kit.rest.Page;
import lms.reporting.postponed.PostponementsToReview;
import lms.reporting.reading.api.AnswerReports;
import lms.reporting.reading.api.Asked;
import lms.reporting.reading.api.ReportCursor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The Work Programme Deferral/Exemption report (WP ¶62-63). */
@Path("/v1/reports/deferrals-and-exemptions")
@RolesAllowed({Roles.REPORT_READER, Roles.OFFICE_MANAGER, Roles.TEAM_LEADER})
@RunOnVirtualThread
@Tag(name = "Reports")
class PostponementsToReviewResource {

    private static final String WHAT_IT_SAYS =
            """
            Customers who are recorded as deferred or exempt and have reached their review \
            date (WP ¶62-63); oldest review date first. Why a client is exempt is not told. As text/csv the whole report, as \
            application/json a page of it. A report reader sees every office, an office \
            manager and a team leader their own (IT ¶2, ¶3).\
            """;

    private final AnswerReports answer;
    private final PostponementsToReview postponements;

    PostponementsToReviewResource(AnswerReports answer, PostponementsToReview postponements) {
        this.answer = answer;
        this.postponements = postponements;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getDeferralsAndExemptions",
            summary = "Work Programme Deferral/Exemption report",
            description = WHAT_IT_SAYS)
    public PostponedReport page(
            @BeanParam Asked asked,
            @QueryParam("after")
                    @Parameter(
                            description = "The end of the page before",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable ReportCursor after,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LONGEST) int limit) {
        return PostponedReport.of(answer.page(asked, after, limit, _ -> postponements.toReview()));
    }

    @GET
    @Produces("text/csv;qs=0.5") // who accepts anything gets JSON
    @Operation(
            operationId = "getDeferralsAndExemptions",
            summary = "Work Programme Deferral/Exemption report",
            description = WHAT_IT_SAYS)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput csv(@BeanParam Asked asked) {
        return answer.csv(asked, _ -> postponements.toReview(), PostponedReport::sheet);
    }
}
