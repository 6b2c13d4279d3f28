package lms.workprogramme.postponement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import lms.workprogramme.postponement.ReadPostponements;
import lms.workprogramme.postponement.RecordPostponement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The Postpone field of a client's WP Details, and its history. */
@Path("/v1/clients/{clientId}/work-programme/postponement")
@RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
@RunOnVirtualThread
@Tag(name = "Work Programme")
class PostponementResource {

    private final RecordPostponement record;
    private final ReadPostponements read;
    private final CaughtUp caughtUp;

    PostponementResource(RecordPostponement record, ReadPostponements read, CaughtUp caughtUp) {
        this.record = record;
        this.read = read;
        this.caughtUp = caughtUp;
    }

    @GET
    @Operation(
            operationId = "getPostponement",
            summary = "The Postpone field",
            description =
                    """
                    What is postponed, until when, and the notes (WP ¶23). The reason of an exemption \
                    is there for those who need to know it (ADR 69). The link `postpone` is there \
                    while this caller may amend the field: not once the client takes part (WP ¶21), \
                    and not for subsequent referrals (WP ¶52). The link `history` is not there \
                    without a history.\
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The field; its version is that of the WP Details",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PostponementView.class),
                            examples = @ExampleObject(name = "deferred", value = DEFERRED)))
    public PostponementView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        return PostponementView.of(read.field(clientId));
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "putPostponement",
            summary = "Exempts or defers, or takes that away",
            description =
                    """
                    Sets the Postpone field (WP ¶21-23). If-Match is the ETag of the WP Details. \
                    Exemptions may be recorded before the eligibility date, deferrals from it on. A \
                    reason needs a review date, which is not in the past; that of a deferral is at \
                    most 90 days from the eligibility date, which is day one, and all deferrals \
                    together last 90 days at most. Not Applicable clears review date and notes. \
                    Refused with every reason at once.\
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The field as it was saved",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PostponementView.class),
                            examples = @ExampleObject(name = "deferred", value = DEFERRED)))
    public PostponementView put(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @QueryParam("seen") List<SeenToken> seen,
            @NotNull @Valid PostponeRequest request) {
        caughtUp.await(clientId.toString(), seen);
        record.save(
                clientId,
                IfMatch.required(ifMatch),
                request.postpone().reason(),
                request.reviewDate(),
                request.notes());
        return PostponementView.of(read.field(clientId));
    }

    @GET
    @Path("/history")
    @Operation(
            operationId = "listPostponements",
            summary = "The Postponement History",
            description =
                    """
                    Every postponement of the client, the most recent review date first, with the \
                    day on which it was removed (WP ¶23).\
                    """)
    public Page<PostponementEntryView> history(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit,
            @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        return read.history(clientId, after, limit).map(PostponementEntryView::of);
    }

    private static final String DEFERRED =
            """
            {
              "clientId": "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11",
              "version": 4,
              "postpone": "Defer - Job Interview",
              "kind": "Deferral",
              "reviewDate": "2012-05-14",
              "notes": "Second interview at the bakery.",
              "_links": {
                "self": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/work-programme/postponement",
                  "method": "GET"
                },
                "work-programme": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/work-programme",
                  "method": "GET"
                },
                "postpone": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/work-programme/postponement",
                  "method": "PUT"
                },
                "history": {
                  "href": "/v1/clients/5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11/work-programme/postponement/history",
                  "method": "GET"
                }
              }
            }
            """;
}
