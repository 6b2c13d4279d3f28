package lms.actionplan.history.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import lms.actionplan.history.ReadHistory;
import lms.actionplan.history.rules.ToldToAdviser;
import lms.actionplan.history.rules.ToldToClient;
import lms.actionplan.printing.rules.Word;
import lms.kit.access.Roles;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import lms.language.value.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Every saved version of a plan, and what changed between any two. */
@Path("/v1/clients/{clientId}/action-plan/versions")
@RunOnVirtualThread
@Tag(name = "History of Action Plans")
class HistoryResource {

    private static final String ADVISER = "adviser";
    private static final String CLIENT = "client";
    private static final String ENGLISH = "English";
    private static final String WELSH = "Welsh";

    private final ReadHistory readHistory;

    HistoryResource(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    static String path(ClientId clientId) {
        return "/v1/clients/" + clientId + "/action-plan/versions";
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listActionPlanVersions",
            summary = "The saved versions of the plan, the newest first",
            description = "When each was saved, by whom, in which office and interview (AP ¶51).")
    public Page<VersionView> list(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        var rows = readHistory.versions(clientId, before(after), limit + 1);
        return Page.of(rows, limit, saved -> Cursor.of(saved.version()))
                .map(saved -> VersionView.of(clientId, saved));
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "readActionPlanVersion",
            summary = "The plan as it was saved in a version",
            description =
                    "With all that had become permanent by then (AP ¶78), whatever was purged since.")
    public SavedPlanView read(
            @PathParam("clientId") ClientId clientId, @PathParam("version") long version) {
        return SavedPlanView.of(clientId, readHistory.version(clientId, version));
    }

    @GET
    @Path("/{version}/changes")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "readActionPlanChanges",
            summary = "What changed in a version, in words",
            description =
                    "Since the version before, or any earlier one; since 0 is the empty plan. For"
                            + " the adviser in the terms of the texts, in English; for the client"
                            + " in plain words, in English or Welsh.")
    public ChangesView changes(
            @PathParam("clientId") ClientId clientId,
            @PathParam("version") long version,
            @QueryParam("since") @Min(0) @Nullable Long since,
            @Parameter(
                            description = "Who is told",
                            schema = @Schema(enumeration = {ADVISER, CLIENT}))
                    @QueryParam("for")
                    @DefaultValue(ADVISER)
                    @NotNull
                    @Pattern(regexp = ADVISER + "|" + CLIENT)
                    String whom,
            @Parameter(
                            description = "Of the words for the client",
                            schema = @Schema(enumeration = {ENGLISH, WELSH}))
                    @QueryParam("language")
                    @DefaultValue(ENGLISH)
                    @NotNull
                    @Pattern(regexp = ENGLISH + "|" + WELSH)
                    String language) {
        var compared = readHistory.changes(clientId, version, since);
        if (whom.equals(ADVISER)) {
            return ChangesView.of(compared, Word.tag(Language.ENGLISH), ToldToAdviser::words);
        }
        var spoken = language.equals(WELSH) ? Language.WELSH : Language.ENGLISH;
        return ChangesView.of(
                compared, Word.tag(spoken), change -> ToldToClient.words(change, spoken));
    }

    private static @Nullable Long before(@Nullable String after) {
        if (after == null) {
            return null;
        }
        return Cursor.read(after, 1, parts -> Long.valueOf(parts.getFirst()));
    }
}
