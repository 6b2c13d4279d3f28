package lms.actionplan.spelling;

import static java.util.Objects.requireNonNull;

/**
 * A word as it stands in a text.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param opensSentence whether it is the first word of its sentence
 * @param sentenceStart where its sentence begins in the text
 * @param sentence the full sentence (AP ¶111)
 */
public record WordInText(
        String word, int start, boolean opensSentence, int sentenceStart, String sentence) {

    public WordInText {
        requireNonNull(word, "word");
        requireNonNull(sentence, "sentence");
    }

    /** A part of it, between hyphens; only the first part opens the sentence. */
    public WordInText part(int from, int to) {
        return new WordInText(
                word.substring(from, to),
                start + from,
                opensSentence && from == 0,
                sentenceStart,
                sentence);
    }
}
