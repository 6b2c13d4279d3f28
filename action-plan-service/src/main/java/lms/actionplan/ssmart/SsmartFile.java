package lms.actionplan.ssmart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the words for hints: sections that begin with their name in square brackets, and in each
 * one word, or several that belong together, a line.
 */
final class SsmartFile {

    private SsmartFile() {}

    /**
     * @throws IllegalArgumentException when a section is missing or unknown, or a word is in none
     */
    static SsmartWords read(String text) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> section = null;
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (section == null) {
                    throw new IllegalArgumentException("SSMART words: a word before any section");
                }
                section.add(line.toLowerCase(Locale.UK));
            }
        }
        var words =
                new SsmartWords(
                        Set.copyOf(take(sections, "actions")),
                        Set.copyOf(take(sections, "persons")),
                        take(sections, "vague"),
                        take(sections, "as before"),
                        Set.copyOf(take(sections, "measures")),
                        take(sections, "sweeping"),
                        take(sections, "any time"));
        if (!sections.isEmpty()) {
            throw new IllegalArgumentException("SSMART words: unknown " + sections.keySet());
        }
        return words;
    }

    private static List<String> take(Map<String, List<String>> sections, String name) {
        var section = sections.remove(name);
        if (section == null) {
            throw new IllegalArgumentException("SSMART words: no section " + name);
        }
        return section;
    }
}
