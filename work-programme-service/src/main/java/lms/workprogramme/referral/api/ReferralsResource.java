package lms.workprogramme.referral.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import lms.kit.access.Roles;
import lms.language.value.ReferralId;
import lms.workprogramme.referral.ReadReferrals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One referral, and how its provider was drawn. */
@Path("/v1/referrals/{referralId}")
@RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
@RunOnVirtualThread
@Tag(name = "Referrals")
class ReferralsResource {

    private final ReadReferrals read;

    ReferralsResource(ReadReferrals read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "getReferral",
            summary = "A referral",
            description =
                    "To whom the client was referred, by whom, and whether the provider's system"
                            + " has acknowledged it (WP ¶19).")
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
