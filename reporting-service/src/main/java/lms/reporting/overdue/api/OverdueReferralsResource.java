package lms.reporting.overdue.api;

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
import java.time.LocalDate;
import lms.kit.access.Roles;
import lms.kit.rest.Page;
import lms.reporting.overdue.OverdueReferral;
import lms.reporting.overdue.OverdueReferrals;
import lms.reporting.reading.Report;
import lms.reporting.reading.ReportPolicy;
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

/** Overdue Referrals to the Work Programme (WP ¶59-61). */
@Path("/v1/reports/overdue-referrals")
@RolesAllowed({Roles.REPORT_READER, Roles.OFFICE_MANAGER, Roles.TEAM_LEADER})
@RunOnVirtualThread
@Tag(name = "Reports")
class OverdueReferralsResource {

    private static final String WHAT_IT_SAYS =
            """
            Mandatory customers whose eligibility date is 28 days or more in the past and \
            who have neither a Work Programme Referral interview booked nor a referral \
            (WP ¶59-61); oldest eligibility date first. As text/csv the whole report, as \
            application/json a page of it. A report reader sees every office, an office \
            manager and a team leader their own (IT ¶2, ¶3).\
            """;

    private final AnswerReports answer;
    private final OverdueReferrals overdueReferrals;
    private final ReportPolicy policy;

    OverdueReferralsResource(
            AnswerReports answer, OverdueReferrals overdueReferrals, ReportPolicy policy) {
        this.answer = answer;
        this.overdueReferrals = overdueReferrals;
        this.policy = policy;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getOverdueReferrals",
            summary = "Overdue Referrals to the Work Programme",
            description = WHAT_IT_SAYS)
    public OverdueReport page(
            @BeanParam Asked asked,
            @QueryParam("after")
                    @Parameter(
                            description = "The end of the page before",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable ReportCursor after,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LONGEST) int limit) {
        var page = answer.page(asked, after, limit, this::report);
        return OverdueReport.of(page, policy.overdueAfterDays(page.question().on()));
    }

    @GET
    @Produces("text/csv;qs=0.5") // who accepts anything gets JSON
    @Operation(
            operationId = "getOverdueReferrals",
            summary = "Overdue Referrals to the Work Programme",
            description = WHAT_IT_SAYS)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput csv(@BeanParam Asked asked) {
        return answer.csv(asked, this::report, OverdueReport::sheet);
    }

    private Report<OverdueReferral> report(LocalDate on) {
        return overdueReferrals.overdueAfter(policy.overdueAfterDays(on));
    }
}
