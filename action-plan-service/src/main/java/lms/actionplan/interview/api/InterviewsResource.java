package lms.actionplan.interview.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import lms.actionplan.interview.ReadInterviews;
import lms.actionplan.interview.StartInterview;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Created;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
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
    private final ReadInterviews readInterviews;
    private final CaughtUp caughtUp;
    private final Allowed allowed;

    InterviewsResource(
            BookInterview bookInterview,
            StartInterview startInterview,
            EndInterview endInterview,
            CancelInterview cancelInterview,
            ReadInterviews readInterviews,
            CaughtUp caughtUp,
            Allowed allowed) {
        this.bookInterview = bookInterview;
        this.startInterview = startInterview;
        this.endInterview = endInterview;
        this.cancelInterview = cancelInterview;
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
                    "For today or a later day. Whoever has just created the client gives"
                            + " seen=client-summary:1, and the booking waits for the client"
                            + " (IT ¶14-15).")
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
        var interview = bookInterview.book(request.clientId(), request.type(), request.bookedFor());
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
                            + " interview.")
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
            description = "One that was started.")
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
}
