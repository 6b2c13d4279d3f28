package lms.clientrecord.jointclaim.api;

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
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.jointclaim.EndJointClaim;
import lms.clientrecord.jointclaim.JointClaim;
import lms.clientrecord.jointclaim.JointClaimId;
import lms.clientrecord.jointclaim.JointClaimOnRecord;
import lms.clientrecord.jointclaim.MakeJointClaim;
import lms.clientrecord.jointclaim.ReadJointClaims;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Created;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Link;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/joint-claims")
@RunOnVirtualThread
@Tag(name = "Benefits")
class JointClaimsResource {

    private final MakeJointClaim make;
    private final EndJointClaim end;
    private final ReadJointClaims read;
    private final JointClaimOnRecord onRecord;
    private final CaughtUp caughtUp;
    private final Caller caller;

    JointClaimsResource(
            MakeJointClaim make,
            EndJointClaim end,
            ReadJointClaims read,
            JointClaimOnRecord onRecord,
            CaughtUp caughtUp,
            Caller caller) {
        this.make = make;
        this.end = end;
        this.read = read;
        this.onRecord = onRecord;
        this.caughtUp = caughtUp;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "makeJointClaim",
            summary = "Records that two clients claim jointly",
            description =
                    "The first and the second member (WP ¶17, ¶18). The benefit positions of both"
                            + " change with it, and each names the other. A client is in at most"
                            + " one joint claim at a time (CR-472).")
    @APIResponse(
            responseCode = "201",
            description = "The joint claim is recorded; Location says where it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JointClaimView.class)))
    public RestResponse<JointClaimView> make(
            @PathParam("clientId") ClientId clientId, @NotNull @Valid JointClaimRequest request) {
        var claim = make.make(clientId, request.first(), request.second(), request.claimedOn());
        return Created.at(path(clientId, claim), view(clientId, claim));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getJointClaims",
            summary = "The joint claims of the client",
            description =
                    "The latest first, with the marker that a referral of the other member sets"
                            + " until this one is referred (WP ¶18).")
    public JointClaimsView list(
            @PathParam("clientId") ClientId clientId, @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(path(clientId)));
        links.put("client", Link.get(RecordLinks.path(clientId)));
        return new JointClaimsView(
                read.of(clientId).stream().map(claim -> view(clientId, claim)).toList(),
                onRecord.isMarked(clientId),
                links);
    }

    @GET
    @Path("/{jointClaimId}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getJointClaim",
            summary = "A joint claim of the client",
            description = "Its two members, and its days (WP ¶17, ¶18).")
    public JointClaimView get(
            @PathParam("clientId") ClientId clientId,
            @PathParam("jointClaimId") JointClaimId jointClaimId) {
        return view(clientId, read.read(clientId, jointClaimId));
    }

    @POST
    @Path("/{jointClaimId}/end")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "endJointClaim",
            summary = "Records that a joint claim has ended",
            description =
                    "It stays on the list, and is taken off the benefit positions of both members"
                            + " (WP ¶17, ¶18).")
    public JointClaimView end(
            @PathParam("clientId") ClientId clientId,
            @PathParam("jointClaimId") JointClaimId jointClaimId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid EndRequest request) {
        return view(
                clientId,
                end.end(clientId, jointClaimId, IfMatch.required(ifMatch), request.endedOn()));
    }

    private JointClaimView view(ClientId client, JointClaim claim) {
        return JointClaimView.of(claim, links(client, claim));
    }

    private Map<String, Link> links(ClientId client, JointClaim claim) {
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(path(client, claim)));
        links.put("client", Link.get(RecordLinks.path(client)));
        links.put("other-member", Link.get(RecordLinks.path(claim.other(client))));
        if (claim.isLive() && (caller.has(Roles.ADVISER) || caller.has(Roles.TEAM_LEADER))) {
            links.put("end", Link.post(path(client, claim) + "/end"));
        }
        return links;
    }

    private static String path(ClientId client) {
        return RecordLinks.path(client) + "/joint-claims";
    }

    private static String path(ClientId client, JointClaim claim) {
        return path(client) + "/" + claim.id();
    }
}
