package lms.workprogramme.details.api;

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
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.AskedDay;
import lms.kit.rest.Idempotent;
import lms.language.value.ClientId;
import lms.workprogramme.details.ExplainEligibility;
import lms.workprogramme.details.ShowDetails;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The WP Details window of a client, and the explanation behind it. */
@Path("/v1/clients/{clientId}/work-programme")
@RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
@RunOnVirtualThread
@Tag(name = "Work Programme")
class WorkProgrammeResource {

    private final ShowDetails show;
    private final ExplainEligibility explain;
    private final CaughtUp caughtUp;

    WorkProgrammeResource(ShowDetails show, ExplainEligibility explain, CaughtUp caughtUp) {
        this.show = show;
        this.explain = explain;
        this.caughtUp = caughtUp;
    }

    @GET
    @Operation(
            operationId = "getWorkProgramme",
            summary = "The WP Details window",
            description =
                    """
                    Current and Referred Customer Group, Eligibility Date, WP Start Date, and who last \
                    amended the record (WP ¶6), with the hotspot (WP ¶4-5, ¶20), the notices (WP \
                    ¶2-3), the Postpone field (WP ¶23), and what a completer has (WP ¶49). The link \
                    `refer` is there when this caller may refer the client now (WP ¶8-9), and \
                    `postpone` while they may postpone the referral (WP ¶21-22).\
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The details; their version is the ETag that a referral is based on",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WorkProgrammeView.class),
                            examples = @ExampleObject(name = "eligible", value = Examples.DETAILS)))
    public WorkProgrammeView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        return WorkProgrammeView.of(show.of(clientId));
    }

    @GET
    @Path("/eligibility")
    @Operation(
            operationId = "explainEligibility",
            summary = "Why the client is eligible, or not, on a day",
            description =
                    """
                    The facts used with their versions, each condition and whether it is met, the policy \
                    values, and the next day on which the answer changes by itself (WP ¶4-6, Appendix \
                    A). Any day can be asked about; nothing is kept. With `asOf`, a past day is \
                    answered by the facts that were known at its end, beside the answer that was given \
                    then; a day to come by the facts known now.\
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The explanation",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EligibilityView.class),
                            examples =
                                    @ExampleObject(
                                            name = "eligible",
                                            value = Examples.EXPLANATION)))
    public EligibilityView eligibility(
            @PathParam("clientId") ClientId clientId,
            @Parameter(
                            description = "The day that is asked about; today when absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("on")
                    @Nullable AskedDay on,
            @Parameter(
                            description =
                                    "The day at whose end the facts were known that it goes by; also"
                                            + " the day asked about when there is no other",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("asOf")
                    @Nullable AskedDay asOf,
            @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        return EligibilityView.of(
                explain.explain(
                        clientId, on == null ? null : on.day(), asOf == null ? null : asOf.day()));
    }

    @POST
    @Path("/eligibility/what-if")
    @Idempotent
    @Operation(
            operationId = "supposeEligibility",
            summary = "What would follow if other facts were known",
            description =
                    """
                    The same explanation by supposed facts, for instance another ESA Classification or \
                    the end of a claim (WP ¶37-48, Appendix A). What is absent stays as it is known; \
                    claims that are supposed stand for themselves unless linked periods are supposed, \
                    too. Nothing is kept, and nobody is told.\
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The explanation",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EligibilityView.class),
                            examples =
                                    @ExampleObject(
                                            name = "eligible",
                                            value = Examples.EXPLANATION)))
    public EligibilityView suppose(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("seen") List<SeenToken> seen,
            @NotNull @Valid WhatIfRequest request) {
        caughtUp.await(clientId.toString(), seen);
        return EligibilityView.of(explain.suppose(clientId, request.on(), request.supposition()));
    }
}
