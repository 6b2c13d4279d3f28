package lms.actionplan.spelling.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lms.actionplan.spelling.SpellField;
import lms.kit.access.Roles;
import lms.kit.rest.Idempotent;
import lms.kit.rest.Link;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The spell checker on demand. */
@Path("/v1/spelling")
@RunOnVirtualThread
@Tag(name = "Spelling")
class SpellingResource {

    private final SpellField spellField;

    SpellingResource(SpellField spellField) {
        this.spellField = spellField;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "checkSpelling",
            summary = "Checks the spelling of a field, or of a word in it",
            description =
                    "UK spelling, not grammar (AP ¶111, ¶113). Answers each word that is not"
                            + " recognised with its full sentence, where it stands, and what it may"
                            + " have been meant to be. Places are counted in UTF-16 units from 0,"
                            + " as the strings of JavaScript and Java are. Numbers, dates,"
                            + " postcodes and addresses are left out.")
    public SpellingView check(@NotNull @Valid SpellingRequest request) {
        return SpellingView.of(
                spellField.check(
                        request.text(),
                        request.word(),
                        request.clientId(),
                        Objects.requireNonNullElse(request.ignoredWords(), Set.of())),
                Map.of("addToDictionary", Link.post(DictionaryResource.PATH)));
    }
}
