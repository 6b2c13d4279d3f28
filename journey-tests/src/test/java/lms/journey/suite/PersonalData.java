package lms.journey.suite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for personal data: any NINO, and given words. */
public final class PersonalData {

    private static final Pattern NINO =
            Pattern.compile(
                    "(?<![A-Z0-9])[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?![A-Z0-9])",
                    Pattern.CASE_INSENSITIVE);

    private final Pattern words;

    /**
     * @param words what must not be found; letter case and how a URL or JSON writes it do not
     *     matter
     */
    public PersonalData(Collection<String> words) {
        var all =
                words.stream()
                        .filter(word -> word.length() > 2)
                        .flatMap(word -> forms(word).stream())
                        .distinct()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        this.words =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> forms(String word) {
        return List.of(word, word.replace(" ", "%20"), word.replace(" ", "+"));
    }

    /** What is found in a text, each with a little of what stands around it. */
    public List<String> in(String where, String text) {
        var found = new ArrayList<String>();
        for (var pattern : List.of(NINO, words)) {
            var match = pattern.matcher(text);
            while (match.find()) {
                int from = Math.max(0, match.start() - 40);
                int to = Math.min(text.length(), match.end() + 20);
                found.add(
                        "%s: %s in …%s…"
                                .formatted(
                                        where.toLowerCase(Locale.ROOT),
                                        match.group(),
                                        text.substring(from, to)));
            }
        }
        return found;
    }
}
