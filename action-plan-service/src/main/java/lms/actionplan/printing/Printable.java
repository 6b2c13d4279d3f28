package lms.actionplan.printing;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import lms.kit.rules.Source;

/** Makes any text printable. */
public final class Printable {

    /** Stands for a character that the print's fonts do not have. */
    public static final String MISSING = "□";

    private static final Pattern LINE_ENDS =
            Pattern.compile("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Pattern ONE_SIGN = Pattern.compile("\\X", Pattern.DOTALL);

    private Printable() {}

    /**
     * The text with a square for each sign, as people count them, that has no letter in any font of
     * the print. Invisible characters go: controls have no place on paper, and those that turn the
     * direction of writing could make a text read otherwise than it was written.
     *
     * @param has tells whether a font of the print has a character
     */
    @Source("decision ADR-0061")
    public static String text(String text, IntPredicate has) {
        var lines = LINE_ENDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        var plain = lines.replaceAll("\n").replace('\t', ' ');
        if (plain.codePoints().allMatch(c -> c == '\n' || (has.test(c) && !isInvisible(c)))) {
            return plain;
        }
        var printable = new StringBuilder();
        var signs = ONE_SIGN.matcher(plain);
        while (signs.find()) {
            printable.append(sign(signs.group(), has));
        }
        return printable.toString();
    }

    private static String sign(String sign, IntPredicate has) {
        var visible = new StringBuilder();
        sign.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
        if (visible.isEmpty() || visible.charAt(0) == '\n') {
            return visible.toString();
        }
        if (visible.codePoints().allMatch(has)) {
            return visible.toString();
        }
        return MISSING;
    }

    private static boolean isInvisible(int character) {
        if (character == '\n') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            // The selectors between text and picture of a sign.
            case Character.NON_SPACING_MARK ->
                    (character >= 0xFE00 && character <= 0xFE0F)
                            || (character >= 0xE0100 && character <= 0xE01EF);
            default -> false;
        };
    }
}
