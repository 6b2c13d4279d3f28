package lms.actionplan.plan.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a save may be told; nothing has to be.
 *
 * @param ignoredWords words that the spell checker did not recognise and that are ignored this time
 *     (AP ¶111); capitals do not count
 */
@Schema(name = "SaveActionPlanRequest", examples = "{\"ignoredWords\": [\"Calderbus\"]}")
record SavePlanRequest(
        @Nullable @Size(max = 500) Set<@NotNull @Size(min = 1, max = 200) String> ignoredWords) {

    static Set<String> ignoredIn(@Nullable SavePlanRequest request) {
        return request == null || request.ignoredWords() == null
                ? Set.of()
                : request.ignoredWords();
    }
}
