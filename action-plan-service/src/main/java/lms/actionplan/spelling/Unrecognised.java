package lms.actionplan.spelling;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A word that the spell checker does not recognise (AP ¶111). Places are counted in UTF-16 units,
 * as the strings of JavaScript and Java are, and begin at 0.
 *
 * @param word as it is written
 * @param sentence the full sentence in which it stands
 * @param positionInSentence where the word begins in the sentence
 * @param position where the word begins in the text
 * @param suggestions what it may have been meant to be, the likeliest first
 */
public record Unrecognised(
        String word,
        String sentence,
        int positionInSentence,
        int position,
        List<String> suggestions) {

    public Unrecognised {
        requireNonNull(word, "word");
        requireNonNull(sentence, "sentence");
        suggestions = List.copyOf(suggestions);
    }

    /** What is told of a word in a text. */
    static Unrecognised of(WordInText word, List<String> suggestions) {
        return new Unrecognised(
                word.word(),
                word.sentence(),
                word.start() - word.sentenceStart(),
                word.start(),
                suggestions);
    }

    /** Nobody's words belong into a log. */
    @Override
    public String toString() {
        return "Unrecognised[" + position + "]";
    }
}
