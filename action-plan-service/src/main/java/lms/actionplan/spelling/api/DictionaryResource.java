package lms.actionplan.spelling.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import lms.actionplan.spelling.AddWord;
import lms.actionplan.spelling.DictionaryWord;
import lms.actionplan.spelling.DictionaryWordId;
import lms.actionplan.spelling.ReadDictionary;
import lms.actionplan.spelling.RemoveWord;
import lms.actionplan.spelling.SharedDictionary.After;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Created;
import lms.kit.rest.Cursor;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Link;
import lms.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The dictionary that advisers share. */
@Path(DictionaryResource.PATH)
@RunOnVirtualThread
@Tag(name = "Spelling")
class DictionaryResource {

    static final String PATH = "/v1/dictionary/words";

    private final AddWord addWord;
    private final ReadDictionary readDictionary;
    private final RemoveWord removeWord;
    private final Caller caller;

    DictionaryResource(
            AddWord addWord, ReadDictionary readDictionary, RemoveWord removeWord, Caller caller) {
        this.addWord = addWord;
        this.readDictionary = readDictionary;
        this.removeWord = removeWord;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "addDictionaryWord",
            summary = "Adds a word to the dictionary",
            description =
                    "For all advisers of all offices, from now on (AP ¶110, ¶111). A word in small"
                            + " letters stands for any use of capitals. A word that is there"
                            + " already stays as it was added, and that is the answer. The"
                            + " dictionary is for words, abbreviations and acronyms, not for"
                            + " people's names.")
    @APIResponse(
            responseCode = "201",
            description = "The word, at Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DictionaryWordView.class)))
    public RestResponse<DictionaryWordView> add(@NotNull @Valid DictionaryWordRequest request) {
        var word = addWord.add(request.word());
        return Created.at(PATH + "/" + word.id(), view(word));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listDictionaryWords",
            summary = "The words that were added to the dictionary",
            description = "The latest first, and who added each (AP ¶110).")
    public Page<DictionaryWordView> list(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        return Page.of(
                        readDictionary.list(after(after), limit + 1),
                        limit,
                        word -> Cursor.of(word.added().at(), word.id()))
                .map(this::view);
    }

    @GET
    @Path("/{wordId}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "readDictionaryWord",
            summary = "A word that was added to the dictionary",
            description = "And who added it (AP ¶110).")
    public DictionaryWordView read(@PathParam("wordId") DictionaryWordId wordId) {
        return view(readDictionary.read(wordId));
    }

    @DELETE
    @Path("/{wordId}")
    @RolesAllowed(Roles.TEAM_LEADER)
    @Operation(
            operationId = "removeDictionaryWord",
            summary = "Takes a word out of the dictionary",
            description =
                    "For everybody, from now on; who did and when is kept. Texts that were saved"
                            + " with the word stay as they are (decision ADR-0058).")
    public void remove(
            @PathParam("wordId") DictionaryWordId wordId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        removeWord.remove(wordId, IfMatch.required(ifMatch));
    }

    private DictionaryWordView view(DictionaryWord word) {
        var links = new LinkedHashMap<String, Link>();
        if (caller.has(Roles.TEAM_LEADER)) {
            links.put("remove", Link.delete(PATH + "/" + word.id()));
        }
        return DictionaryWordView.of(word, Map.copyOf(links));
    }

    private static @Nullable After after(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Cursor.read(
                text,
                2,
                parts ->
                        new After(
                                Instant.parse(parts.getFirst()),
                                new DictionaryWordId(parts.getLast())));
    }
}
