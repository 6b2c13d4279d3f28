package lms.reporting.endnotification.api;

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
import lms.reporting.endnotification.EndNotification;
import lms.reporting.endnotification.EndNotifications;
import lms.reporting.endnotification.NoticeOfEnd;
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

/** The Jobcentre Plus WP End Notification Report (WP ¶64-67). */
@Path("/v1/reports/end-notifications")
@RolesAllowed({Roles.REPORT_READER, Roles.OFFICE_MANAGER, Roles.TEAM_LEADER})
@RunOnVirtualThread
@Tag(name = "Reports")
class EndNotificationsResource {

    private static final String WHAT_IT_SAYS =
            """
            Customers who have an active claim and have completed 714 days of their allotted \
            time, for 30 days and while no Exit Report has been requested (WP ¶64-67); oldest \
            WP Start Date first. As text/csv the whole report, as \
            application/json a page of it. A report reader sees every office, an office \
            manager and a team leader their own (IT ¶2, ¶3).\
            """;

    private final AnswerReports answer;
    private final EndNotifications endNotifications;
    private final ReportPolicy policy;

    EndNotificationsResource(
            AnswerReports answer, EndNotifications endNotifications, ReportPolicy policy) {
        this.answer = answer;
        this.endNotifications = endNotifications;
        this.policy = policy;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getEndNotifications",
            summary = "Work Programme End Notification Report",
            description = WHAT_IT_SAYS)
    public EndNotificationReport page(
            @BeanParam Asked asked,
            @QueryParam("after")
                    @Parameter(
                            description = "The end of the page before",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable ReportCursor after,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LONGEST) int limit) {
        return EndNotificationReport.of(answer.page(asked, after, limit, this::report));
    }

    @GET
    @Produces("text/csv;qs=0.5") // who accepts anything gets JSON
    @Operation(
            operationId = "getEndNotifications",
            summary = "Work Programme End Notification Report",
            description = WHAT_IT_SAYS)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput csv(@BeanParam Asked asked) {
        return answer.csv(asked, this::report, EndNotificationReport::sheet);
    }

    private Report<EndNotification> report(LocalDate on) {
        return endNotifications.notified(
                new NoticeOfEnd(policy.endNotifiedAfterDays(on), policy.endNotifiedForDays(on)));
    }
}
