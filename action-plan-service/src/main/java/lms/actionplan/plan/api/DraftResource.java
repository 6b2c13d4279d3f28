package lms.actionplan.plan.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import lms.actionplan.plan.ChangeDraft;
import lms.actionplan.plan.ReadPlan;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an officer has prepared for a plan and not saved. */
@Path("/v1/clients/{clientId}/action-plan/draft")
@RunOnVirtualThread
@Tag(name = "Action Plans")
class DraftResource {

    private static final String DRAFT_EXAMPLE =
            """
            {
              "newItems": [
                {
                  "text": "Send a CV to three distribution companies and note their answers.",
                  "assignedTo": "Client",
                  "target": "2012-05-15"
                }
              ],
              "amendedItems": [
                {
                  "id": "0e9c2c86-51f4-4b39-a0d1-6d2f8b7a4c55",
                  "text": "Send a CV to three distribution companies and telephone them.",
                  "assignedTo": "Client",
                  "target": "2012-05-15"
                }
              ],
              "newReviews": [
                {
                  "itemId": "c7d8fa11-8a0f-4f0b-9b63-51f2c6e0d7a9",
                  "text": "The course starts in September."
                }
              ],
              "deletedReviews": [],
              "closings": [
                {"itemId": "c7d8fa11-8a0f-4f0b-9b63-51f2c6e0d7a9", "closedOn": "2012-05-08"}
              ],
              "texts": {
                "employmentHistory": "Two years in goods in; trained two new starters.",
                "info": "Would travel up to an hour by bus."
              },
              "jobGoal": "Goods in and stock control.",
              "challenges": {"basicBelief": "Overcome", "jobsearchSkills": "Faced"}
            }
            """;

    private final ReadPlan readPlan;
    private final ChangeDraft changeDraft;
    private final Showing showing;

    DraftResource(ReadPlan readPlan, ChangeDraft changeDraft, Showing showing) {
        this.readPlan = readPlan;
        this.changeDraft = changeDraft;
        this.showing = showing;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "readActionPlanDraft",
            summary = "Your own draft of the plan",
            description =
                    "Each officer has one. Until something is prepared it holds what the plan says"
                            + " now, and follows the plan.")
    public DraftView readDraft(@PathParam("clientId") ClientId clientId) {
        return showing.view(readPlan.draft(clientId));
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "changeActionPlanDraft",
            summary = "Replaces your own draft of the plan",
            description =
                    "The whole of it: what is left out is gone, and a text that is left out will be"
                            + " empty in the saved plan. Fields may still be missing; saving tells"
                            + " which (AP ¶74). Items are amended until their closing date is saved"
                            + " (AP ¶67, ¶69), reviewed (AP ¶70), closed in an interview (AP ¶68),"
                            + " and reviews deleted (AP ¶71), by preparing it here and saving.")
    public DraftView changeDraft(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DraftBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name =
                                                                    "A new Action Item, and another one closed",
                                                            value = DRAFT_EXAMPLE)))
                    @NotNull
                    @Valid
                    DraftBody request) {
        return showing.view(
                changeDraft.change(
                        clientId,
                        IfMatch.required(ifMatch),
                        request.basedOn(),
                        request.toDomain()));
    }

    @DELETE
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "discardActionPlanDraft",
            summary = "Discards your own draft of the plan",
            description =
                    "What was prepared and not saved is gone; the plan and the drafts of others stay"
                            + " as they are.")
    public void discardDraft(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        changeDraft.discard(clientId, IfMatch.required(ifMatch));
    }
}
