package lms.actionplan.interview.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState.CancelledBySystem;
import lms.actionplan.interview.ReadInterviews;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The interviews of an office that must be booked again before their slots are given away. */
@Path("/v1/interviews/to-rebook")
@RunOnVirtualThread
@Tag(name = "Interviews")
class InterviewsToRebookResource {

    private final ReadInterviews readInterviews;
    private final Allowed allowed;
    private final Caller caller;

    InterviewsToRebookResource(ReadInterviews readInterviews, Allowed allowed, Caller caller) {
        this.readInterviews = readInterviews;
        this.allowed = allowed;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listInterviewsToRebook",
            summary = "The new-claims interviews to be booked again, the longest waiting first",
            description =
                    "Those that the system cancelled because the claims system rebuilt the case"
                            + " (IT ¶24). One leaves the list when another New Jobseeker interview"
                            + " of the client is booked. Without office, those of the caller's own.")
    public Page<InterviewView> list(
            @QueryParam("office") @Nullable OfficeCode office,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        var rows =
                readInterviews.toRebook(
                        office == null ? caller.office() : office,
                        after == null ? null : Cursors.moment(after),
                        limit + 1);
        return Page.of(rows, limit, InterviewsToRebookResource::cursor).map(allowed::view);
    }

    private static Cursor cursor(Interview interview) {
        var at =
                interview.state() instanceof CancelledBySystem cancelled
                        ? cancelled.cancelledAt()
                        : interview.changed().at();
        return Cursor.of(at, interview.id());
    }
}
