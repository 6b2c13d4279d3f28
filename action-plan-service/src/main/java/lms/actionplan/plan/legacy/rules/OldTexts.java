package lms.actionplan.plan.legacy.rules;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.actionplan.plan.legacy.LegacyRefusal;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import org.jspecify.annotations.Nullable;

/** How the texts of a plan from before LMS Release 24 come to stand in the Info text box. */
public final class OldTexts {

    /** Stands where words were left out. */
    public static final String LEFT_OUT = " […]";

    private static final String STRAIGHT = "\"＂";
    private static final String OPENING = "“„‟";
    private static final String CLOSING = "”";

    private OldTexts() {}

    /**
     * The Info text with the old texts, which stand behind what it said.
     *
     * @param info absent when nothing of the old texts fits
     * @param whole whether all of the old texts is in it
     */
    public record Fitted(@Nullable String info, boolean whole) {}

    /** They are brought in once for each client, when there is any. */
    @Source("AP ¶97, decision ADR-0056")
    public static Ruling mayBringIn(
            boolean broughtInBefore,
            @Nullable String agreedActions,
            @Nullable String reviewProgress) {
        var reasons = new ArrayList<Reason>();
        if (broughtInBefore) {
            reasons.add(LegacyRefusal.BROUGHT_IN_BEFORE.reason());
        }
        if (stripped(agreedActions).isEmpty() && stripped(reviewProgress).isEmpty()) {
            reasons.add(LegacyRefusal.NOTHING_TO_BRING_IN.reason());
        }
        return Ruling.of(reasons);
    }

    /** The old texts behind the Info text, as much as fits, cut between words. */
    @Source("AP ¶97, ¶108, decision ADR-0056")
    public static Fitted intoInfo(
            @Nullable String info,
            @Nullable String agreedActions,
            @Nullable String reviewProgress,
            int limit) {
        var before = stripped(info).isEmpty() ? "" : stripped(info) + "\n\n";
        var old =
                Stream.of(
                                labelled("Agreed Actions", agreedActions),
                                labelled("Review Progress", reviewProgress))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
        int room = limit - length(before);
        if (length(old) <= room) {
            return new Fitted(before + old, true);
        }
        var cut = cut(old, room - length(LEFT_OUT));
        return new Fitted(cut.isEmpty() ? null : before + cut + LEFT_OUT, false);
    }

    /** Double quotation marks cannot stand in the Info text, and single ones say the same. */
    @Source("AP ¶57, decision ADR-0056")
    public static String withoutDoubleQuotes(String text) {
        return text.codePoints()
                .map(OldTexts::singleQuote)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int singleQuote(int character) {
        if (STRAIGHT.indexOf(character) >= 0) {
            return '\'';
        }
        if (OPENING.indexOf(character) >= 0) {
            return '‘';
        }
        return CLOSING.indexOf(character) >= 0 ? '’' : character;
    }

    private static String labelled(String label, @Nullable String text) {
        var words = stripped(text);
        return words.isEmpty() ? "" : label + ": " + withoutDoubleQuotes(words);
    }

    /** The words that fit into so many characters; none when not even one does. */
    private static String cut(String text, int room) {
        if (room <= 0) {
            return "";
        }
        int end = text.offsetByCodePoints(0, room);
        int space = end;
        while (space > 0 && !Character.isWhitespace(text.charAt(space))) {
            space--;
        }
        return text.substring(0, space == 0 ? end : space).strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
