package lms.actionplan.plan.legacy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import lms.actionplan.plan.legacy.BringInLegacyPlan;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Created;
import lms.kit.rest.Idempotent;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is kept of a client's Action Plan from before LMS Release 24. */
@Path("/v1/clients/{clientId}/action-plan/legacy")
@RunOnVirtualThread
@Tag(name = "Action Plans")
class LegacyResource {

    private static final String EXAMPLE =
            """
            {
              "agreedActions": "To ask at the college for an evening course.",
              "reviewProgress": "Has asked; the course is full until spring."
            }
            """;

    private final BringInLegacyPlan legacyPlans;
    private final CaughtUp caughtUp;

    LegacyResource(BringInLegacyPlan legacyPlans, CaughtUp caughtUp) {
        this.legacyPlans = legacyPlans;
        this.caughtUp = caughtUp;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "bringInLegacyActionPlan",
            summary = "Brings in the texts of an Action Plan from before LMS Release 24",
            description =
                    "Once for each client. The Info text box stores the Agreed Actions and Review"
                            + " Progress of such plans (AP ¶97, ¶108): they stand behind what it"
                            + " says, as far as its 2,000 characters go, with single quotation"
                            + " marks for double ones. They are kept here whole. A client without"
                            + " a plan has one from then on.")
    @APIResponse(
            responseCode = "201",
            description = "The texts as they are kept, at Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LegacyView.class)))
    public RestResponse<LegacyView> bringIn(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("seen") List<SeenToken> seen,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = LegacyBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "Both texts",
                                                            value = EXAMPLE)))
                    @NotNull
                    @Valid
                    LegacyBody request) {
        caughtUp.await(clientId.toString(), seen);
        var kept = legacyPlans.bringIn(clientId, request.agreedActions(), request.reviewProgress());
        return Created.at("/v1/clients/" + clientId + "/action-plan/legacy", LegacyView.of(kept));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "readLegacyActionPlan",
            summary = "The texts of an Action Plan from before LMS Release 24, as they came",
            description = "Whole, also when the Info text could not hold all of it (AP ¶97, ¶108).")
    public LegacyView read(@PathParam("clientId") ClientId clientId) {
        return LegacyView.of(legacyPlans.read(clientId));
    }
}
