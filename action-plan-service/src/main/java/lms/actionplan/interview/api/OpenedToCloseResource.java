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
import lms.actionplan.interview.InterviewState.Ended;
import lms.actionplan.interview.ReadInterviews;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The interviews that seem to have been opened only to close an Action Item. */
@Path("/v1/interviews/opened-to-close")
@RunOnVirtualThread
@Tag(name = "Interviews")
class OpenedToCloseResource {

    private final ReadInterviews readInterviews;
    private final Allowed allowed;
    private final Caller caller;

    OpenedToCloseResource(ReadInterviews readInterviews, Allowed allowed, Caller caller) {
        this.readInterviews = readInterviews;
        this.allowed = allowed;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listInterviewsOpenedToClose",
            summary = "The interviews opened only to close an Action Item, the earliest first",
            description =
                    "Under no circumstances should an interview be opened just to close an Action"
                            + " Item (AP ¶68). Those held by officers of the office; without"
                            + " office, of the caller's own.")
    public Page<InterviewView> list(
            @QueryParam("office") @Nullable OfficeCode office,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        var rows =
                readInterviews.openedToClose(
                        office == null ? caller.office() : office,
                        after == null ? null : Cursors.moment(after),
                        limit + 1);
        return Page.of(rows, limit, OpenedToCloseResource::cursor).map(allowed::view);
    }

    private static Cursor cursor(Interview interview) {
        var at =
                interview.state() instanceof Ended ended
                        ? ended.endedAt()
                        : interview.changed().at();
        return Cursor.of(at, interview.id());
    }
}
