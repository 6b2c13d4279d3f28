package lms.actionplan.spelling.api;

import jakarta.validation.constraints.NotNull;
import lms.actionplan.spelling.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word to be added to the dictionary. */
@Schema(name = "NewDictionaryWord", examples = "{\"word\": \"Calderbus\"}")
record DictionaryWordRequest(@NotNull Word word) {}
