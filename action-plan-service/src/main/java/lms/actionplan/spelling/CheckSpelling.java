package lms.actionplan.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.actionplan.spelling.rules.Reading;
import lms.actionplan.spelling.rules.Recognising;

/** Finds the words of a text that are not recognised (AP ¶109-111). */
@ApplicationScoped
public class CheckSpelling {

    /** Beyond so many different words suggestions would take longer than anybody waits. */
    static final int MOST_WITH_SUGGESTIONS = 50;

    private static final Pattern PARTS = Pattern.compile("[\\s-]+");

    private final Speller speller;
    private final SharedDictionary shared;

    CheckSpelling(Speller speller, SharedDictionary shared) {
        this.speller = speller;
        this.shared = shared;
    }

    /**
     * The unrecognised words of each text, in their order.
     *
     * @param alsoKnown names of those the texts are about, and what is ignored this time
     */
    @Transactional
    public List<List<Unrecognised>> check(List<String> texts, Set<String> alsoKnown) {
        var known = spellings(alsoKnown);
        Predicate<String> own =
                spelling ->
                        speller.has(spelling) || known.contains(spelling.toLowerCase(Locale.UK));
        var asked = new HashSet<String>();
        var unknown = texts.stream().map(text -> unknown(text, own, asked)).toList();
        if (asked.isEmpty()) {
            return texts.stream().map(_ -> List.<Unrecognised>of()).toList();
        }
        var added = shared.known(asked);
        var explained = new HashSet<String>();
        return unknown.stream()
                .map(words ->
                        words.stream()
                                .flatMap(word ->
                                        Recognising.unrecognised(
                                                word,
                                                spelling ->
                                                        own.test(spelling)
                                                                || added.contains(spelling))
                                                .stream())
                                .filter(word -> !isName(word))
                                .map(word -> explain(word, explained))
                                .toList())
                .toList();
    }

    private boolean isName(WordInText word) {
        return Recognising.isTakenForName(word, speller::isOneSlipFromAWord);
    }

    private Unrecognised explain(WordInText word, Set<String> explained) {
        explained.add(word.word());
        return Unrecognised.of(
                word,
                explained.size() > MOST_WITH_SUGGESTIONS
                        ? List.of()
                        : speller.suggestions(word.word()));
    }

    /** Whole words that are wrong, and which spellings would make them right. */
    private static List<WordInText> unknown(String text, Predicate<String> own, Set<String> asked) {
        var unknown = new ArrayList<WordInText>();
        for (var word : Reading.words(text)) {
            var tried = new HashSet<String>();
            boolean right =
                    Recognising.unrecognised(
                                    word,
                                    spelling -> {
                                        tried.add(spelling);
                                        return own.test(spelling);
                                    })
                            .isEmpty();
            if (!right) {
                unknown.add(word);
                asked.addAll(tried);
            }
        }
        return unknown;
    }

    /** As they are looked up; capitals do not count, and each part of a name counts. */
    private static Set<String> spellings(Set<String> words) {
        return words.stream()
                .map(word -> Plain.of(word).toLowerCase(Locale.UK))
                .flatMap(word -> Stream.concat(Stream.of(word), PARTS.splitAsStream(word)))
                .collect(Collectors.toSet());
    }
}
