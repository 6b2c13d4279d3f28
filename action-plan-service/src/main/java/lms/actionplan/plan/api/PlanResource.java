package lms.actionplan.plan.api;

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
import lms.actionplan.plan.CreatePlan;
import lms.actionplan.plan.OpenPlan;
import lms.actionplan.plan.ReadPlan;
import lms.actionplan.plan.SavePlan;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Created;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The Action Plan of a client. */
@Path("/v1/clients/{clientId}/action-plan")
@RunOnVirtualThread
@Tag(name = "Action Plans")
class PlanResource {

    private static final String INTERVIEW_EXAMPLE =
            """
            {"interviewId": "a3c1b6de-24d0-4d0f-8b6e-3f5d7c9e2a40"}
            """;

    private final CreatePlan createPlan;
    private final ReadPlan readPlan;
    private final OpenPlan openPlan;
    private final SavePlan savePlan;
    private final CaughtUp caughtUp;
    private final Showing showing;

    PlanResource(
            CreatePlan createPlan,
            ReadPlan readPlan,
            OpenPlan openPlan,
            SavePlan savePlan,
            CaughtUp caughtUp,
            Showing showing) {
        this.createPlan = createPlan;
        this.readPlan = readPlan;
        this.openPlan = openPlan;
        this.savePlan = savePlan;
        this.caughtUp = caughtUp;
        this.showing = showing;
    }

    static String path(ClientId clientId) {
        return "/v1/clients/" + clientId + "/action-plan";
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "createActionPlan",
            summary = "Creates the client's Action Plan",
            description =
                    "Once for each client, and only in an open interview of the client (AP ¶4,"
                            + " ¶17, ¶99).")
    @APIResponse(
            responseCode = "201",
            description = "The new plan, at Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> create(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("seen") List<SeenToken> seen,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    CreatePlanRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "In an open interview",
                                                            value = INTERVIEW_EXAMPLE)))
                    @NotNull
                    @Valid
                    CreatePlanRequest request) {
        caughtUp.await(clientId.toString(), seen);
        createPlan.create(clientId, request.interviewId());
        return Created.at(path(clientId), showing.view(readPlan.now(clientId)));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "readActionPlan",
            summary = "The client's Action Plan",
            description =
                    "Items with the oldest target date at the top (AP ¶61). Each tab shows what is"
                            + " permanent and, where it differs, what has arrived from the record"
                            + " and is pending until the plan is saved (AP ¶78, ¶84, ¶91, ¶96).")
    public PlanView read(
            @PathParam("clientId") ClientId clientId, @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        return showing.view(readPlan.now(clientId));
    }

    @POST
    @Path("/openings")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "openActionPlan",
            summary = "Tells what changed by itself since you last opened the plan",
            description =
                    "And remembers that you opened it now (AP ¶21). The first opening tells"
                            + " nothing; creating a plan counts as one.")
    public OpeningView open(
            @PathParam("clientId") ClientId clientId, @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        return OpeningView.of(openPlan.open(clientId));
    }

    @POST
    @Path("/save")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "saveActionPlan",
            summary = "Saves the plan",
            description =
                    "If-Match names the version of the caller's draft. The spell checker runs first"
                            + " (AP ¶110): each word that is not recognised is corrected in the"
                            + " draft, added to the dictionary or named in ignoredWords"
                            + " (AP ¶111-112). Then all other checks run, and every reason why not"
                            + " is listed (AP ¶74); otherwise draft and pending become permanent at"
                            + " once (AP ¶78). A new Action Item is demanded (AP ¶53, ¶60). When"
                            + " somebody else saved since the draft was begun, both changes are"
                            + " kept; where both changed the same field, the answer names it with"
                            + " both values, and a draft that is based on the newest version"
                            + " settles it. Whoever has just changed the record gives what they"
                            + " saw, and the save waits for it.")
    public PlanView save(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("seen") List<SeenToken> seen,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    SavePlanRequest.class)))
                    @Nullable
                    @Valid
                    SavePlanRequest request) {
        var draftVersion = IfMatch.required(ifMatch);
        caughtUp.await(clientId.toString(), seen);
        return showing.view(
                savePlan.save(clientId, draftVersion, SavePlanRequest.ignoredIn(request)));
    }
}
