package lms.actionplan.spelling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lms.kit.access.Stamp;
import org.jspecify.annotations.Nullable;

/** The words that advisers have added, for all advisers of all offices (AP ¶110-111). */
public interface SharedDictionary {

    /** Which of the spellings are in it now. */
    Set<String> known(Collection<String> spellings);

    /** The entry of a word, if it is in the dictionary now. */
    Optional<DictionaryWord> find(Word word);

    /** The entry, if it is in the dictionary now. */
    Optional<DictionaryWord> find(DictionaryWordId id);

    /** Adds an entry, and tells whether its word was not there yet. */
    boolean add(DictionaryWord word);

    /** Takes an entry out, and tells whether it was there; who did and when is kept. */
    boolean remove(DictionaryWordId id, Stamp removed);

    /**
     * The entries, the latest first.
     *
     * @param after the last entry of the page before
     */
    List<DictionaryWord> list(@Nullable After after, int limit);

    /** Where a page of the list ended. */
    record After(Instant addedAt, DictionaryWordId id) {}
}
