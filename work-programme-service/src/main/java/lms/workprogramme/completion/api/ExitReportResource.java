package lms.workprogramme.completion.api;

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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.value.ClientId;
import lms.workprogramme.completion.RecordExitReport;
import lms.workprogramme.completion.RecordExitReport.Shown;
import lms.workprogramme.journey.ExitReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The Exit Report fields of the WP Details window. */
@Path("/v1/clients/{clientId}/work-programme/exit-report")
@RunOnVirtualThread
@Tag(name = "Work Programme")
class ExitReportResource {

    private final RecordExitReport exitReports;
    private final CaughtUp caughtUp;

    ExitReportResource(RecordExitReport exitReports, CaughtUp caughtUp) {
        this.exitReports = exitReports;
        this.caughtUp = caughtUp;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getExitReport",
            summary = "When the Exit Report was requested and returned",
            description =
                    """
                    Request Date and Return Date (WP ¶58); both absent as long as none was requested. The \
                    version is that of the WP Details. The link `amend` is there for a participant or \
                    a completer, when this caller may amend the dates.\
                    """)
    public ExitReportView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        return ExitReportView.of(exitReports.of(clientId));
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "recordExitReport",
            summary = "Records when the Exit Report was requested and returned",
            description =
                    """
                    For a participant or a completer (WP ¶58). If-Match is the ETag of the WP Details. A \
                    date that is absent is cleared. Refused with every reason at once: a return \
                    without a request or before it, a date in the future, a request before the WP \
                    Start Date.\
                    """)
    public ExitReportView record(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @QueryParam("seen") List<SeenToken> seen,
            @NotNull @Valid ExitReportRequest request) {
        caughtUp.await(clientId.toString(), seen);
        return ExitReportView.of(
                exitReports.record(clientId, IfMatch.required(ifMatch), request.toDomain()));
    }

    /** The dates to be recorded. */
    @Schema(
            name = "RecordExitReport",
            examples = "{\"requestDate\": \"2012-05-01\", \"returnDate\": \"2012-05-01\"}")
    record ExitReportRequest(
            @Schema(description = "When the report was requested.") @Nullable LocalDate requestDate,
            @Schema(description = "When the report was returned to Jobcentre Plus.")
                    @Nullable LocalDate returnDate) {

        ExitReport toDomain() {
            return new ExitReport(requestDate, returnDate);
        }
    }

    /** The Exit Report fields. */
    @Schema(
            name = "ExitReport",
            requiredProperties = {"clientId", "version", "_links"})
    record ExitReportView(
            ClientId clientId,
            long version,
            @Nullable LocalDate requestDate,
            @Nullable LocalDate returnDate,
            Map<String, Link> _links)
            implements Versioned {

        static ExitReportView of(Shown shown) {
            var journey = shown.journey();
            var report = journey.course().exitReport();
            var details = "/v1/clients/" + journey.clientId() + "/work-programme";
            var links = new LinkedHashMap<String, Link>();
            links.put("self", Link.get(details + "/exit-report"));
            links.put("work-programme", Link.get(details));
            if (shown.mayAmend()) {
                links.put("amend", Link.put(details + "/exit-report"));
            }
            return new ExitReportView(
                    journey.clientId(),
                    journey.version(),
                    report == null ? null : report.requestedOn(),
                    report == null ? null : report.returnedOn(),
                    links);
        }
    }
}
