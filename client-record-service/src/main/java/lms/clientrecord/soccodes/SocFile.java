package lms.clientrecord.soccodes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.language.value.SocCode;
import lms.language.value.SocVersion;

/**
 * Reads a file of SOC codes: lines of {@code version,code,title}; the title is the rest of the
 * line. Lines that begin with {@code #} and blank ones say nothing.
 */
final class SocFile {

    private static final int COLUMNS = 3;

    private SocFile() {}

    /**
     * The occupations by edition.
     *
     * @throws IllegalArgumentException naming the line, when one has not this form or repeats a
     *     code
     */
    static Map<SocVersion, Occupations> read(String text) {
        var lists = new EnumMap<SocVersion, List<Occupation>>(SocVersion.class);
        var seen = new HashSet<String>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                add(lists, seen, line, i + 1);
            }
        }
        var editions = new EnumMap<SocVersion, Occupations>(SocVersion.class);
        lists.forEach((version, list) -> editions.put(version, new Occupations(version, list)));
        return editions;
    }

    private static void add(
            Map<SocVersion, List<Occupation>> lists, Set<String> seen, String line, int at) {
        var columns = line.split(",", COLUMNS);
        try {
            if (columns.length < COLUMNS
                    || columns[2].isBlank()
                    || !seen.add(columns[0].strip() + columns[1].strip())) {
                throw new IllegalArgumentException("not a new row of three columns");
            }
            lists.computeIfAbsent(SocVersion.valueOf(columns[0].strip()), v -> new ArrayList<>())
                    .add(new Occupation(new SocCode(columns[1]), columns[2].strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("SOC codes, line " + at + ": " + e.getMessage(), e);
        }
    }
}
