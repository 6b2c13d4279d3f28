package lms.actionplan.ssmart.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lms.actionplan.ssmart.Advice;
import lms.actionplan.ssmart.Hint;
import lms.actionplan.ssmart.SsmartWords;
import lms.kit.rules.Source;
import org.jspecify.annotations.Nullable;

/** What an Action Item lacks of being SSMART, as far as its words show it. */
public final class Hinting {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)");

    private static final int FEW_WORDS = 4;
    private static final int MANY_WORDS = 80;
    private static final int MANY_SENTENCES = 4;

    /** Who, and a word or two that go with them: "The customer will then". */
    private static final int WORDS_BEFORE_THE_ACTION = 4;

    private Hinting() {}

    /**
     * Hints on one Action Item, in the order of the letters. A field that is still empty gives
     * none: that it must be completed is told by the save (AP ¶74).
     */
    @Source("AP ¶6, ¶46, ¶47, decision ADR-0064")
    public static List<Hint> hints(
            String pointer,
            @Nullable String text,
            @Nullable LocalDate target,
            LocalDate lastDay,
            SsmartWords words) {
        var hints = new ArrayList<Hint>();
        if (text != null && !text.isBlank()) {
            ofText(pointer + "/text", text, words, hints);
        }
        if (target != null && target.equals(lastDay)) {
            hints.add(new Hint(pointer + "/target", Advice.TARGET_AT_THE_LIMIT, List.of()));
        }
        return hints;
    }

    private static void ofText(String pointer, String text, SsmartWords words, List<Hint> hints) {
        var plain = plain(text);
        var each = List.of(plain.split(" ", -1));
        if (each.size() < FEW_WORDS) {
            hints.add(new Hint(pointer, Advice.TOO_SHORT, List.of()));
        }
        var asBefore = beginning(text, words);
        if (!beginsWithAction(text, words) && asBefore.isEmpty()) {
            hints.add(new Hint(pointer, Advice.NO_ACTION_FIRST, List.of()));
        }
        found(pointer, Advice.VAGUE, plain, words.vague(), hints);
        if (!asBefore.isEmpty()) {
            hints.add(new Hint(pointer, Advice.NOTHING_NEW, asBefore));
        }
        if (!DIGIT.matcher(text).find() && each.stream().noneMatch(words.measures()::contains)) {
            hints.add(new Hint(pointer, Advice.NO_MEASURE, List.of()));
        }
        if (each.size() > MANY_WORDS || sentences(text) >= MANY_SENTENCES) {
            hints.add(new Hint(pointer, Advice.SEVERAL_STEPS, List.of()));
        }
        found(pointer, Advice.SWEEPING, plain, words.sweeping(), hints);
        found(pointer, Advice.VAGUE_TIME, plain, words.anyTime(), hints);
    }

    private static void found(
            String pointer, Advice advice, String plain, List<String> sought, List<Hint> hints) {
        var found = sought.stream().filter(words -> stands(plain, words)).toList();
        if (!found.isEmpty()) {
            hints.add(new Hint(pointer, advice, found));
        }
    }

    private static boolean stands(String plain, String words) {
        return (" " + plain + " ").contains(" " + words + " ");
    }

    /** An action stands first, or soon after the person who does it. */
    private static boolean beginsWithAction(String text, SsmartWords words) {
        var first = firstWords(text);
        if (first.isEmpty()) {
            return false;
        }
        if (words.actions().contains(first.getFirst())) {
            return true;
        }
        return first.stream().anyMatch(words.persons()::contains)
                && first.stream().anyMatch(words.actions()::contains);
    }

    private static List<String> beginning(String text, SsmartWords words) {
        var first = String.join(" ", firstWords(text));
        return words.asBefore().stream().filter(before -> stands(first, before)).toList();
    }

    /** What stands in brackets first is the circumstances, not the action. */
    private static List<String> firstWords(String text) {
        var all = words(plain(IN_BRACKETS.matcher(text).replaceAll(" ")));
        return all.subList(0, Math.min(all.size(), WORDS_BEFORE_THE_ACTION + 1));
    }

    private static List<String> words(String plain) {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
    }

    private static String plain(String text) {
        return NO_LETTER
                .matcher(text.replace('’', '\'').toLowerCase(Locale.UK))
                .replaceAll(" ")
                .strip();
    }

    private static int sentences(String text) {
        return 1 + (int) SENTENCE_END.matcher(text.strip()).results().count();
    }
}
