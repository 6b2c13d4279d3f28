package lms.actionplan.spelling.api;

import java.util.Map;
import lms.actionplan.spelling.DictionaryWord;
import lms.actionplan.spelling.DictionaryWordId;
import lms.actionplan.spelling.Word;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word of the dictionary, and who added it. */
@Schema(name = "DictionaryWord")
record DictionaryWordView(
        DictionaryWordId wordId,
        Word word,
        long version,
        ChangedBy addedBy,
        Map<String, Link> _links)
        implements Versioned {

    static DictionaryWordView of(DictionaryWord word, Map<String, Link> links) {
        return new DictionaryWordView(
                word.id(), word.word(), DictionaryWord.VERSION, word.added().changedBy(), links);
    }
}
