package lms.workprogramme.referral.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import lms.kit.access.Roles;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.language.value.ReferralId;
import lms.workprogramme.referral.ReadReferrals;
import lms.workprogramme.referral.ShowReferral;
import lms.workprogramme.referral.TakeBackReferral;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One referral, and how its provider was drawn. */
@Path("/v1/referrals/{referralId}")
@RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
@RunOnVirtualThread
@Tag(name = "Referrals")
class ReferralsResource {

    private final ReadReferrals read;
    private final TakeBackReferral takeBack;
    private final ShowReferral show;

    ReferralsResource(ReadReferrals read, TakeBackReferral takeBack, ShowReferral show) {
        this.read = read;
        this.takeBack = takeBack;
        this.show = show;
    }

    @GET
    @Operation(
            operationId = "getReferral",
            summary = "A referral",
            description =
                    """
                    To whom the client was referred, by whom, whether the provider's system has \
                    acknowledged it, and what has become of it (WP ¶19, ¶24-28, ¶49). The link `cancel` \
                    is there on the day of the referral while no Date started is recorded (WP ¶24-26); \
                    `inappropriate` is there for team leaders once it is too late for that.\
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The referral",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReferralView.class),
                            examples =
                                    @ExampleObject(name = "referral", value = Examples.REFERRAL)))
    public ReferralView get(@PathParam("referralId") ReferralId referralId) {
        return ReferralView.of(read.one(referralId));
    }

    @POST
    @Path("/cancellation")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "cancelReferral",
            summary = "Cancels the referral on the day on which it was made",
            description =
                    """
                    Only on the same day (WP ¶24), while no Date started is recorded (WP ¶26). Without \
                    `cancelConfirmed` the answer is the prompt of WP ¶27. The details of the referral \
                    leave the WP Details, the hotspot is again what the client's eligibility says (WP \
                    ¶28), and the provider is told to stop. The ledger keeps the draw. If-Match is the \
                    ETag of the referral.\
                    """)
    public ReferralView cancel(
            @PathParam("referralId") ReferralId referralId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid CancelRequest request) {
        return ReferralView.of(
                show.of(takeBack.cancel(referralId, IfMatch.required(ifMatch), request.saysYes())));
    }

    @POST
    @Path("/inappropriate")
    @Idempotent
    @RolesAllowed(Roles.TEAM_LEADER)
    @Operation(
            operationId = "markInappropriate",
            summary = "Records that the referral should not have been made",
            description =
                    """
                    Once it is too late to cancel (WP ¶24), with a coded reason (ADR 74). The provider is \
                    told to stop and why, the client may be referred again, and the referral stays in \
                    the history. If-Match is the ETag of the referral.\
                    """)
    public ReferralView inappropriate(
            @PathParam("referralId") ReferralId referralId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid InappropriateRequest request) {
        return ReferralView.of(
                show.of(
                        takeBack.inappropriate(
                                referralId, IfMatch.required(ifMatch), request.reason())));
    }

    @GET
    @Path("/allocation")
    @Operation(
            operationId = "getAllocation",
            summary = "How the provider was drawn",
            description =
                    """
                    The entry of the allocation ledger (WP ¶8). To draw it once more: take the SHA-256 \
                    of the seed's 32 bytes, the 16 bytes of the referral's id and the counter in 8 \
                    bytes; read the first 8 bytes as a number; its remainder by the total weight is \
                    the number drawn; the first candidate whose weights, added up in order, are above \
                    it is chosen. The counter begins at 0 and goes up while the number is not below \
                    the greatest multiple of the total weight within 64 bits.\
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The ledger entry",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AllocationView.class),
                            examples = @ExampleObject(name = "draw", value = Examples.ALLOCATION)))
    public AllocationView allocation(@PathParam("referralId") ReferralId referralId) {
        return AllocationView.of(read.allocation(referralId));
    }
}
