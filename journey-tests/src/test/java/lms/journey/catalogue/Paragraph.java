package lms.journey.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A paragraph of a text, or a decision of ours.
 *
 * @param text the short name of the text, for example {@code AP}; empty for anything else
 * @param number the paragraph; 0 for anything else
 * @param words how it is written
 */
record Paragraph(String text, int number, String words) implements Comparable<Paragraph> {

    private static final Pattern NUMBERED = Pattern.compile("(?:([A-Z]+) )?¶(\\d+)(?:-¶?(\\d+))?");
    private static final Comparator<Paragraph> ORDER =
            Comparator.comparing((Paragraph p) -> p.text().isEmpty())
                    .thenComparing(Paragraph::text)
                    .thenComparingInt(Paragraph::number)
                    .thenComparing(Paragraph::words);

    /** Reads {@code AP ¶69, ¶108, WP ¶13-14, decision ADR-0018}. */
    static List<Paragraph> all(String source) {
        var paragraphs = new ArrayList<Paragraph>();
        var text = "";
        for (var part : source.split(",", -1)) {
            var words = part.strip();
            var numbered = NUMBERED.matcher(words);
            if (!numbered.matches()) {
                paragraphs.add(new Paragraph("", 0, words));
                continue;
            }
            text = numbered.group(1) == null ? text : numbered.group(1);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("no text is named in " + source);
            }
            var name = text;
            int first = Integer.parseInt(numbered.group(2));
            int last = numbered.group(3) == null ? first : Integer.parseInt(numbered.group(3));
            IntStream.rangeClosed(first, last)
                    .mapToObj(number -> new Paragraph(name, number, name + " ¶" + number))
                    .forEach(paragraphs::add);
        }
        return paragraphs;
    }

    @Override
    public int compareTo(Paragraph other) {
        return ORDER.compare(this, other);
    }
}
