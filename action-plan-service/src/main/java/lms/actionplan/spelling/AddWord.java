package lms.actionplan.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.kit.access.Caller;

/** Adds a word to the shared dictionary (AP ¶110-111). */
@ApplicationScoped
public class AddWord {

    private final SharedDictionary dictionary;
    private final Caller caller;

    AddWord(SharedDictionary dictionary, Caller caller) {
        this.dictionary = dictionary;
        this.caller = caller;
    }

    /** Adds the word; one that is there already stays as it was added. */
    @Transactional
    public DictionaryWord add(Word word) {
        var added = new DictionaryWord(DictionaryWordId.fresh(), word, caller.stamp());
        return dictionary.add(added) ? added : dictionary.find(word).orElse(added);
    }
}
