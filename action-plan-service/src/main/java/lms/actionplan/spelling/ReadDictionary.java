package lms.actionplan.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lms.actionplan.spelling.SharedDictionary.After;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads the shared dictionary. */
@ApplicationScoped
public class ReadDictionary {

    private final SharedDictionary dictionary;

    ReadDictionary(SharedDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The entries after one, the latest first. */
    @Transactional
    public List<DictionaryWord> list(@Nullable After after, int limit) {
        return dictionary.list(after, limit);
    }

    /** One entry. */
    @Transactional
    public DictionaryWord read(DictionaryWordId id) {
        return dictionary
                .find(id)
                .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
    }
}
