package lms.clientrecord.client;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.clientrecord.client.Closeness.Kind;
import lms.clientrecord.client.rules.NameRules;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name that is sought, in small plain letters.
 *
 * @param alike for each of the words the names that it may mean, misspelt, with the mistakes
 */
public record SoughtName(List<String> words, Map<String, Map<String, Integer>> alike) {

    private static final int MOST_ALIKE = 40;

    public SoughtName {
        words = List.copyOf(words);
        alike = Map.copyOf(alike);
    }

    /** A name of which only whole names and their beginnings are sought. */
    public static SoughtName asTyped(Collection<String> words) {
        return new SoughtName(words.stream().distinct().toList(), Map.of());
    }

    /** The same name, of which each word may mean those of the names that are enough like it. */
    public SoughtName orAlike(Collection<String> names) {
        return new SoughtName(words, words.stream().collect(toMap(w -> w, w -> alike(w, names))));
    }

    private static Map<String, Integer> alike(String word, Collection<String> names) {
        var best =
                names.stream()
                        .distinct()
                        .filter(name -> !name.startsWith(word) && NameRules.mayMean(word, name))
                        .sorted(
                                Comparator.comparingInt((String n) -> NameRules.mistakes(word, n))
                                        .thenComparing(n -> n))
                        .limit(MOST_ALIKE)
                        .toList();
        var alike = new LinkedHashMap<String, Integer>();
        best.forEach(name -> alike.put(name, NameRules.mistakes(word, name)));
        return alike;
    }

    /** The names that a word may mean, misspelt, with the mistakes, the likeliest first. */
    public Map<String, Integer> alike(String word) {
        return alike.getOrDefault(word, Map.of());
    }

    /** Tells whether any of the words may be misspelt. */
    public boolean mayBeMisspelt() {
        return alike.values().stream().anyMatch(names -> !names.isEmpty());
    }

    /** Tells how well the names answer; null when one of the words finds none of them. */
    public @Nullable Closeness closeness(NameKey key) {
        var names = key.words();
        int mistakes = 0;
        for (var word : words) {
            var ofWord = mistakes(word, names);
            if (ofWord == null) {
                return null;
            }
            mistakes += ofWord;
        }
        if (mistakes > 0) {
            return new Closeness(Kind.MISSPELT, mistakes);
        }
        return new Closeness(names.containsAll(words) ? Kind.WHOLE : Kind.BEGINNING, 0);
    }

    private @Nullable Integer mistakes(String word, List<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith(word))) {
            return 0;
        }
        var meant = alike(word);
        return names.stream()
                .filter(meant::containsKey)
                .map(meant::get)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "SoughtName[]";
    }
}
