package lms.actionplan.spelling;

import static java.util.Objects.requireNonNull;

import lms.kit.access.Stamp;

/** An entry of the shared dictionary: a word, and who added it, when and in which office. */
public record DictionaryWord(DictionaryWordId id, Word word, Stamp added) {

    /** An entry never changes; it is there or it is not. */
    public static final long VERSION = 1;

    public DictionaryWord {
        requireNonNull(id, "id");
        requireNonNull(word, "word");
        requireNonNull(added, "added");
    }
}
