package lms.workprogramme.referral.api;

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
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Created;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import lms.workprogramme.referral.ReadReferrals;
import lms.workprogramme.referral.Refer;
import lms.workprogramme.referral.ShowReferral;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A client's referrals to the Work Programme. */
@Path("/v1/clients/{clientId}/referrals")
@RunOnVirtualThread
@Tag(name = "Referrals")
class ClientReferralsResource {

    private final Refer refer;
    private final ReadReferrals read;
    private final ShowReferral show;
    private final CaughtUp caughtUp;

    ClientReferralsResource(Refer refer, ReadReferrals read, ShowReferral show, CaughtUp caughtUp) {
        this.refer = refer;
        this.read = read;
        this.show = show;
        this.caughtUp = caughtUp;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "refer",
            summary = "Refers the client to the Work Programme",
            description =
                    """
                    Draws the provider by market share (WP ¶8), keeps referral and ledger entry, tells \
                    the provider, and makes the client a participant (WP ¶19-20). The other member of a \
                    joint claim follows the first to the same provider, without a draw (WP ¶18). \
                    If-Match is the ETag of the WP Details. Refused with every reason at once: not \
                    eligible, referred already, postponed or on Work Choice (WP ¶9), no provision (WP \
                    ¶11), no JSAg or no Action Plan (AP ¶17). Each question of the text is a prompt: is \
                    the plan correct (WP ¶13), are Safe Guard Measures required (WP ¶15, ESA customers), \
                    shall there be a new referral (WP ¶51, completers). What the adviser is told \
                    afterwards stands in `messages` (WP ¶17).\
                    """)
    @APIResponse(
            responseCode = "201",
            description = "The referral",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReferralView.class),
                            examples =
                                    @ExampleObject(name = "referral", value = Examples.REFERRAL)))
    public RestResponse<ReferralView> refer(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @QueryParam("seen") List<SeenToken> seen,
            @NotNull @Valid ReferRequest request) {
        caughtUp.await(clientId.toString(), seen);
        var referred = refer.refer(clientId, IfMatch.required(ifMatch), request.answers());
        return Created.at(
                ReferralView.path(referred.referral().id()),
                ReferralView.of(show.of(referred.referral(), referred.messages())));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listReferrals",
            summary = "The client's referrals, the newest first",
            description = "All referrals to the Work Programme (WP ¶55).")
    public Page<ReferralView> list(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit,
            @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        return read.of(clientId, after, limit).map(ReferralView::of);
    }
}
