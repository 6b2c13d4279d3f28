package lms.actionplan.interview.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import lms.actionplan.interview.BookInterview;
import lms.actionplan.interview.CancelInterview;
import lms.actionplan.interview.EndInterview;
import lms.actionplan.interview.FailToAttend;
import lms.actionplan.interview.ReadInterviews;
import lms.actionplan.interview.RebookInterview;
import lms.actionplan.interview.StartInterview;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Created;
import lms.kit.rest.Cursor;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Page;
import lms.language.value.InterviewId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Interviews. */
@Path("/v1/interviews")
@RunOnVirtualThread
@Tag(name = "Interviews")
class InterviewsResource {

    private final BookInterview bookInterview;
    private final StartInterview startInterview;
    private final EndInterview endInterview;
    private final CancelInterview cancelInterview;
    private final RebookInterview rebookInterview;
    private final FailToAttend failToAttend;
    private final ReadInterviews readInterviews;
    private final CaughtUp caughtUp;
    private final Allowed allowed;

    InterviewsResource(
            BookInterview bookInterview,
            StartInterview startInterview,
            EndInterview endInterview,
            CancelInterview cancelInterview,
            RebookInterview rebookInterview,
            FailToAttend failToAttend,
            ReadInterviews readInterviews,
            CaughtUp caughtUp,
            Allowed allowed) {
        this.bookInterview = bookInterview;
        this.startInterview = startInterview;
        this.endInterview = endInterview;
        this.cancelInterview = cancelInterview;
        this.rebookInterview = rebookInterview;
        this.failToAttend = failToAttend;
        this.readInterviews = readInterviews;
        this.caughtUp = caughtUp;
        this.allowed = allowed;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "bookInterview",
            summary = "Books an interview",
            description =
                    "For today or a later day, as one of the types that there are on that day and"
                            + " that are for work coaches (IT ¶14-15). With officer and startsAt it"
                            + " goes into that adviser's diary, at a time when they work and are"
                            + " free, if they have the skill; nobody is booked twice at once."
                            + " Without them it is booked for the day only. Whoever has just created the client gives"
                            + " seen=client-summary:1, and the booking waits for the"
                            + " client.")
    @APIResponse(
            responseCode = "201",
            description = "The new interview, at Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InterviewView.class)))
    public RestResponse<InterviewView> book(
            @QueryParam("seen") List<SeenToken> seen,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    BookInterviewRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "Work Programme Referral",
                                                            value =
                                                                    """
                                                                    {
                                                                      "clientId": "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11",
                                                                      "type": "Work Programme Referral",
                                                                      "bookedFor": "2012-05-01"
                                                                    }
                                                                    """)))
                    @NotNull
                    @Valid
                    BookInterviewRequest request) {
        caughtUp.await(request.clientId().toString(), seen);
        var interview = bookInterview.book(request.clientId(), request.type(), request.wish());
        return Created.at("/v1/interviews/" + interview.id(), allowed.view(interview));
    }

    @GET
    @Path("/{interviewId}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(operationId = "readInterview", summary = "One interview")
    public InterviewView read(@PathParam("interviewId") InterviewId interviewId) {
        return allowed.view(readInterviews.one(interviewId));
    }

    @POST
    @Path("/{interviewId}/start")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "startInterview",
            summary = "Starts an interview",
            description =
                    "On the day that it is booked for, and only when the client is in no other"
                            + " interview. The caller holds it from now on. When its type requires"
                            + " an Action Plan, the link action-plan leads to the plan to open, and"
                            + " a message says so (AP ¶101); when it advises one, a similar message"
                            + " does (AP ¶102).")
    public InterviewView start(
            @PathParam("interviewId") InterviewId interviewId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return allowed.view(startInterview.start(interviewId, IfMatch.required(ifMatch)));
    }

    @POST
    @Path("/{interviewId}/end")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "endInterview",
            summary = "Ends an interview",
            description =
                    "One that was started. When its type requires an Action Plan, not before the"
                            + " new or updated plan was saved in it and printed after that (AP"
                            + " ¶101); when it advises one, with a message (AP ¶102). With FTP"
                            + " recorded nothing is required: unsaved changes are discarded and the"
                            + " message says so, a saved plan stays (AP ¶120), and the interview"
                            + " says that a sanction should be considered (AP ¶121).")
    public InterviewView end(
            @PathParam("interviewId") InterviewId interviewId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return allowed.view(endInterview.end(interviewId, IfMatch.required(ifMatch)));
    }

    @POST
    @Path("/{interviewId}/cancel")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "cancelInterview",
            summary = "Cancels an interview",
            description = "One that was not started.")
    public InterviewView cancel(
            @PathParam("interviewId") InterviewId interviewId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return allowed.view(cancelInterview.cancel(interviewId, IfMatch.required(ifMatch)));
    }

    @POST
    @Path("/{interviewId}/rebook")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "rebookInterview",
            summary = "Books an interview for another time",
            description =
                    "One that was not started, for another day, time or adviser. It stays the same"
                            + " interview and says what it was before (IT ¶14-16).")
    public InterviewView rebook(
            @PathParam("interviewId") InterviewId interviewId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    RebookInterviewRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "Two days later",
                                                            value =
                                                                    """
                                                                    {"bookedFor": "2012-05-03"}
                                                                    """)))
                    @NotNull
                    @Valid
                    RebookInterviewRequest request) {
        return allowed.view(
                rebookInterview.rebook(interviewId, IfMatch.required(ifMatch), request.wish()));
    }

    @POST
    @Path("/{interviewId}/fail-to-attend")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "failToAttendInterview",
            summary = "Records that the client did not come",
            description =
                    "To an interview that was not started, on its day or later, where its type has"
                            + " it (domain.md §5).")
    public InterviewView failToAttend(
            @PathParam("interviewId") InterviewId interviewId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return allowed.view(failToAttend.failToAttend(interviewId, IfMatch.required(ifMatch)));
    }

    @GET
    @Path("/{interviewId}/history")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listInterviewHistory",
            summary = "Every version of the interview, the first one first",
            description = "As the other services were told of it: who did what, and when.")
    public Page<lms.language.event.Interview> history(
            @PathParam("interviewId") InterviewId interviewId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        return Page.of(
                readInterviews.history(interviewId, Cursors.version(after), limit + 1),
                limit,
                told -> Cursor.of(told.version()));
    }
}
