package lms.actionplan.spelling.api;

import java.util.List;
import java.util.Map;
import lms.actionplan.spelling.Unrecognised;
import lms.kit.rest.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words that are not recognised, in their order; none when all is spelt right. */
@Schema(name = "Spelling")
record SpellingView(List<UnrecognisedView> unrecognised, Map<String, Link> _links) {

    static SpellingView of(List<Unrecognised> words, Map<String, Link> links) {
        return new SpellingView(words.stream().map(UnrecognisedView::of).toList(), links);
    }

    /**
     * A word that is not recognised (AP ¶111). Places are counted in UTF-16 units from 0, as the
     * strings of JavaScript and Java are.
     */
    @Schema(name = "UnrecognisedWord")
    record UnrecognisedView(
            String word,
            String sentence,
            int positionInSentence,
            int position,
            List<String> suggestions) {

        static UnrecognisedView of(Unrecognised word) {
            return new UnrecognisedView(
                    word.word(),
                    word.sentence(),
                    word.positionInSentence(),
                    word.position(),
                    word.suggestions());
        }
    }
}
