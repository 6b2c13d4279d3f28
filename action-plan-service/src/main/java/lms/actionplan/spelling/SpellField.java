package lms.actionplan.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lms.actionplan.clientrecord.FindClient;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Checks the spelling of one field on demand: the 'Spell' button (AP ¶72, ¶113). */
@ApplicationScoped
public class SpellField {

    private final CheckSpelling checkSpelling;
    private final FindClient findClient;
    private final KnownNames names;

    SpellField(CheckSpelling checkSpelling, FindClient findClient, KnownNames names) {
        this.checkSpelling = checkSpelling;
        this.findClient = findClient;
        this.names = names;
    }

    /**
     * The unrecognised words of the text.
     *
     * @param word the one that was highlighted; null when all are checked
     * @param clientId whose plan it is, as far as that is told
     */
    @Transactional
    public List<Unrecognised> check(
            String text, @Nullable String word, @Nullable ClientId clientId, Set<String> ignored) {
        var known = new HashSet<>(ignored);
        known.addAll(
                clientId == null
                        ? names.ofAdviser()
                        : names.around(findClient.toRead(clientId).clientId()));
        var all = checkSpelling.check(List.of(text), known).getFirst();
        return word == null ? all : all.stream().filter(found -> isIn(found.word(), word)).toList();
    }

    /** What was highlighted may have more than one word in it, or a word with hyphens. */
    private static boolean isIn(String found, String highlighted) {
        return Plain.of(highlighted).contains(Plain.of(found));
    }
}
