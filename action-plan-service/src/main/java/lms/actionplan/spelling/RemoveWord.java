package lms.actionplan.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;

/** Takes a word out of the shared dictionary. */
@ApplicationScoped
public class RemoveWord {

    private final SharedDictionary dictionary;
    private final Caller caller;

    RemoveWord(SharedDictionary dictionary, Caller caller) {
        this.dictionary = dictionary;
        this.caller = caller;
    }

    /** Takes the entry out, which was read in the version given. */
    @Transactional
    public void remove(DictionaryWordId id, long basedOn) {
        if (dictionary.find(id).isPresent()) {
            IfMatch.check(basedOn, DictionaryWord.VERSION);
        }
        if (!dictionary.remove(id, caller.stamp())) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
    }
}
