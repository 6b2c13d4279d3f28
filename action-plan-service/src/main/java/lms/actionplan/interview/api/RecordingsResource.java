package lms.actionplan.interview.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lms.actionplan.interview.RecordInInterview;
import lms.kit.access.Roles;
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

/** What is recorded during an interview. */
@Path("/v1/interviews/{interviewId}")
@RunOnVirtualThread
@Tag(name = "Interviews")
class RecordingsResource {

    private final RecordInInterview record;
    private final Allowed allowed;

    RecordingsResource(RecordInInterview record, Allowed allowed) {
        this.record = record;
        this.allowed = allowed;
    }

    @POST
    @Path("/decision-maker-questions")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "recordDecisionMakerQuestion",
            summary = "Records a doubt as a Decision Makers (DMA) question",
            description =
                    "FTP is the doubt Fail to Participate. It is recorded during the interview,"
                            + " before it is ended, and changes its end (AP ¶119-120).")
    @APIResponse(
            responseCode = "201",
            description = "The interview with the question",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InterviewView.class)))
    public RestResponse<InterviewView> question(
            @PathParam("interviewId") InterviewId interviewId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(implementation = QuestionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "Fail to Participate",
                                                            value = "{\"kind\": \"FTP\"}")))
                    @NotNull
                    @Valid
                    QuestionRequest request) {
        var interview = record.question(interviewId, IfMatch.required(ifMatch), request.kind());
        return Created.at("/v1/interviews/" + interview.id(), allowed.view(interview));
    }

    @POST
    @Path("/decision-maker-questions/{questionId}/remove")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "removeDecisionMakerQuestion",
            summary = "Removes a doubt",
            description = "Until the interview is ended (AP ¶119).")
    public InterviewView remove(
            @PathParam("interviewId") InterviewId interviewId,
            @PathParam("questionId") UUID questionId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return allowed.view(record.withdraw(interviewId, IfMatch.required(ifMatch), questionId));
    }

    @POST
    @Path("/in-work-benefit-calculations")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "recordCalculation",
            summary = "Records what an In Work Benefit Calculation (IWBC) came to",
            description =
                    "During the interview; it shows on the plan's Personal Circumstances tab (AP"
                            + " ¶89).")
    @APIResponse(
            responseCode = "201",
            description = "The interview with the calculation",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InterviewView.class)))
    public RestResponse<InterviewView> calculation(
            @PathParam("interviewId") InterviewId interviewId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    CalculationRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "Better off in work",
                                                            value =
                                                                    """
                                                                    {
                                                                      "calculatedOn": "2011-04-15",
                                                                      "outcome": "Better off",
                                                                      "weeklyPence": 4250,
                                                                      "notes": "Sixteen hours a week."
                                                                    }
                                                                    """)))
                    @NotNull
                    @Valid
                    CalculationRequest request) {
        var interview =
                record.calculation(
                        interviewId,
                        IfMatch.required(ifMatch),
                        request.calculatedOn(),
                        request.outcome(),
                        request.weeklyPence(),
                        request.notes());
        return Created.at("/v1/interviews/" + interview.id(), allowed.view(interview));
    }
}
