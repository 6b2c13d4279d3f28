package lms.clientrecord.workchoice.api;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.ReadBenefitPosition;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.workchoice.WorkChoiceReferral;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Link;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/work-choice")
@RunOnVirtualThread
@Tag(name = "Benefits")
class WorkChoiceResource {

    private final ReadBenefitPosition read;
    private final WorkChoiceReferral referral;
    private final Caller caller;

    WorkChoiceResource(ReadBenefitPosition read, WorkChoiceReferral referral, Caller caller) {
        this.read = read;
        this.referral = referral;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getWorkChoice",
            summary = "Where the client stands with Work Choice",
            description =
                    "An outstanding referral, or taking part (WP ¶3, ¶9). The version is that of"
                            + " the benefit position. With asOf, as it was at that moment.")
    public WorkChoiceView get(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("seen") List<SeenToken> seen,
            @QueryParam("asOf") @Nullable AsOf asOf) {
        referral.awaitSeen(clientId, seen);
        return view(read.read(clientId, asOf), asOf);
    }

    @POST
    @Path("/referral")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "referToWorkChoice",
            summary = "Refers the client to Work Choice",
            description =
                    "Refused while the Work Programme hotspot is WP-Participant (WP ¶29, CR-480)."
                            + " The Work Programme is told, and then neither asks for a referral"
                            + " interview nor offers a referral (WP ¶3, ¶9).")
    public WorkChoiceView refer(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("seen") List<SeenToken> seen,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReferralRequest request) {
        long based = IfMatch.required(ifMatch);
        referral.awaitSeen(clientId, seen);
        return view(referral.refer(clientId, based, request.referredOn()), null);
    }

    @POST
    @Path("/start")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "startWorkChoice",
            summary = "Records that the client takes part in Work Choice",
            description = "Only from an outstanding referral (WP ¶3).")
    public WorkChoiceView start(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid StartRequest request) {
        return view(referral.start(clientId, IfMatch.required(ifMatch), request.startedOn()), null);
    }

    @POST
    @Path("/end")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "endWorkChoice",
            summary = "Records that Work Choice, or the referral to it, has ended",
            description = "From then on the client is not on Work Choice any more (WP ¶3, ¶9).")
    public WorkChoiceView end(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid EndRequest request) {
        return view(referral.end(clientId, IfMatch.required(ifMatch), request.endedOn()), null);
    }

    private WorkChoiceView view(BenefitPosition position, @Nullable AsOf asOf) {
        return WorkChoiceView.of(position, links(position, asOf));
    }

    private Map<String, Link> links(BenefitPosition position, @Nullable AsOf asOf) {
        var record = RecordLinks.path(position.client());
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(record + "/work-choice"));
        links.put("client", Link.get(record));
        var may = referral.may(position.client(), position.position().workChoice());
        boolean changes =
                asOf == null && (caller.has(Roles.ADVISER) || caller.has(Roles.TEAM_LEADER));
        if (changes && may.refer()) {
            links.put("refer", Link.post(record + "/work-choice/referral"));
        }
        if (changes && may.start()) {
            links.put("start", Link.post(record + "/work-choice/start"));
        }
        if (changes && may.end()) {
            links.put("end", Link.post(record + "/work-choice/end"));
        }
        return links;
    }
}
