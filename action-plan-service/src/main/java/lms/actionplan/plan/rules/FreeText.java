package lms.actionplan.plan.rules;

import java.util.regex.Pattern;
import lms.kit.rules.Source;

/** What may stand in a free text field. */
public final class FreeText {

    private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\"“”„‟＂]");

    private FreeText() {}

    /** Tells whether there is a double quotation mark in it, straight or curly. */
    @Source("AP ¶57, decision ADR-0020")
    public static boolean hasDoubleQuotes(String text) {
        return DOUBLE_QUOTE.matcher(text).find();
    }

    /** Counts characters as people do: one that needs two units of memory is still one. */
    @Source("AP ¶85, ¶97")
    public static boolean isLongerThan(int limit, String text) {
        var stripped = text.strip();
        return stripped.codePointCount(0, stripped.length()) > limit;
    }
}
