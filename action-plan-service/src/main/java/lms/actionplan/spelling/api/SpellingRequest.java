package lms.actionplan.spelling.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field whose spelling is to be checked (AP ¶113).
 *
 * @param text all that stands in the field
 * @param word a word that was highlighted; when it is left out, all words are checked
 * @param clientId whose plan it is; their names are known then
 * @param ignoredWords what is ignored this time
 */
@Schema(
        name = "SpellingRequest",
        examples =
                """
                {
                  "text": "Attend the college on 26 April to discuss the enrollment.",
                  "word": "enrollment"
                }
                """)
record SpellingRequest(
        @NotNull @Size(max = LONGEST_TEXT) String text,
        @Nullable @Size(min = 1, max = LONGEST_WORD) String word,
        @Nullable ClientId clientId,
        @Nullable @Size(max = MOST_IGNORED)
                Set<@NotNull @Size(min = 1, max = LONGEST_WORD) String> ignoredWords) {

    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_WORD = 200;
    static final int MOST_IGNORED = 500;
}
