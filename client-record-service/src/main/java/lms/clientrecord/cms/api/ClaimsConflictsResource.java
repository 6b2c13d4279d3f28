package lms.clientrecord.cms.api;

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
import lms.clientrecord.cms.ConflictId;
import lms.clientrecord.cms.ReadConflicts;
import lms.clientrecord.cms.ResolveConflict;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Page;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/claims-conflicts")
@RunOnVirtualThread
@Tag(name = "Claims system")
class ClaimsConflictsResource {

    private final ReadConflicts read;
    private final ResolveConflict resolve;
    private final Caller caller;

    ClaimsConflictsResource(ReadConflicts read, ResolveConflict resolve, Caller caller) {
        this.read = read;
        this.resolve = resolve;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listClaimsConflicts",
            summary = "The work list: where the claims system contradicts the record",
            description =
                    "The claims system creates and corrects basic details (IT ¶24). Where an"
                            + " officer entered something else the record stays as it is, and an"
                            + " officer of the client's office decides. The longest waiting first;"
                            + " without office, the caller's own.")
    public Page<ConflictView> list(
            @QueryParam("office") @Nullable OfficeCode office,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        var rows =
                read.openOf(
                        office == null ? caller.office() : office,
                        ConflictPages.after(after),
                        limit + 1);
        return ConflictPages.of(rows, limit);
    }

    @GET
    @Path("/{conflictId}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "readClaimsConflict",
            summary = "One conflict, open or closed",
            description =
                    "The version counts the changes of the conflict and of the record together, so"
                            + " that nobody decides about a record that has changed since.")
    public ConflictView read(@PathParam("conflictId") ConflictId conflictId) {
        return ConflictView.of(read.one(conflictId));
    }

    @POST
    @Path("/{conflictId}/resolution")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "resolveClaimsConflict",
            summary = "Decides whose word counts",
            description =
                    "With record, the record stays, and the claims system must say something new to"
                            + " come back to it. With claims-system, the record is changed by the"
                            + " officer who decides; a claim that goes on to the same benefit ends"
                            + " the day before (IT ¶24).")
    public ConflictView resolve(
            @PathParam("conflictId") ConflictId conflictId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ResolutionRequest request) {
        return ConflictView.of(
                resolve.resolve(conflictId, IfMatch.required(ifMatch), request.keep()));
    }
}
