package lms.actionplan.spelling.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lms.actionplan.spelling.Plain;
import lms.actionplan.spelling.WordInText;
import lms.kit.rules.Source;

/** Which words are recognised, when it is known which spellings are in a dictionary. */
public final class Recognising {

    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    /** What is joined to a word with an apostrophe, and is spelt right if the word is. */
    private static final List<String> ENDINGS = List.of("'s", "n't", "'ll", "'ve", "'re", "'d");

    /** A shorter word in small letters is near some word of the dictionary whatever it is. */
    private static final int TELLING_LENGTH = 5;

    private Recognising() {}

    /**
     * The parts of a word that are not recognised; none when it is spelt right. A word with hyphens
     * is right as a whole, or part by part.
     *
     * @param has whether a dictionary has a spelling, exactly
     */
    @Source("AP ¶111, decision ADR-0058")
    public static List<WordInText> unrecognised(WordInText word, Predicate<String> has) {
        if (isRight(word.word(), has)) {
            return List.of();
        }
        var parts = parts(word);
        return parts.size() == 1
                ? parts
                : parts.stream().filter(part -> !isRight(part.word(), has)).toList();
    }

    private static List<WordInText> parts(WordInText word) {
        var parts = new ArrayList<WordInText>();
        var text = word.word();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("-‐‑".indexOf(text.charAt(i)) >= 0) {
                parts.add(word.part(from, i));
                from = i + 1;
            }
        }
        parts.add(word.part(from, text.length()));
        return parts;
    }

    private static boolean isRight(String word, Predicate<String> has) {
        var plain = Plain.of(word);
        return plain.codePointCount(0, plain.length()) == 1
                || (DIGIT.matcher(plain).find() && plain.indexOf('-') < 0)
                || isRightInSomeCase(plain, has)
                || isRightBeforeItsEnding(plain, has)
                || isRightWithoutAccents(plain, has);
    }

    private static boolean isRightBeforeItsEnding(String plain, Predicate<String> has) {
        var small = plain.toLowerCase(Locale.UK);
        for (var ending : ENDINGS) {
            int before = plain.length() - ending.length();
            if (before > 0 && small.endsWith(ending)) {
                return before == 1 || isRightInSomeCase(plain.substring(0, before), has);
            }
        }
        // Several of what is shortened: CVs, NVQs.
        int before = plain.length() - 1;
        return before >= 2
                && plain.endsWith("s")
                && isAllCapitals(plain.substring(0, before))
                && isRightInSomeCase(plain.substring(0, before), has);
    }

    private static boolean isRightWithoutAccents(String plain, Predicate<String> has) {
        var bare = Plain.withoutAccents(plain);
        return !bare.equals(plain) && isRightInSomeCase(bare, has);
    }

    /** A capital may begin any word, and capitals may write any; small letters write no name. */
    private static boolean isRightInSomeCase(String plain, Predicate<String> has) {
        if (has.test(plain)) {
            return true;
        }
        var small = plain.toLowerCase(Locale.UK);
        if (isAllCapitals(plain)) {
            return has.test(small) || has.test(capitalised(small));
        }
        return plain.equals(capitalised(small)) && has.test(small);
    }

    /**
     * Tells whether an unrecognised word is taken for somebody's or something's name: it begins
     * with a capital where no sentence begins, is not in capitals throughout, and is no slip away
     * from a word.
     *
     * @param isOneSlipFromAWord of a word in small letters
     */
    @Source("decision ADR-0058")
    public static boolean isTakenForName(WordInText word, Predicate<String> isOneSlipFromAWord) {
        var plain = Plain.of(word.word());
        return !word.opensSentence()
                && Character.isUpperCase(plain.codePointAt(0))
                && !isAllCapitals(plain)
                && (plain.length() < TELLING_LENGTH
                        || !isOneSlipFromAWord.test(plain.toLowerCase(Locale.UK)));
    }

    /** A suggestion with capitals as the word has them that it is to replace. */
    @Source("AP ¶111")
    public static String asWritten(String word, String suggestion) {
        if (word.length() > 1 && isAllCapitals(word)) {
            return suggestion.toUpperCase(Locale.UK);
        }
        return Character.isUpperCase(word.codePointAt(0)) ? capitalised(suggestion) : suggestion;
    }

    private static boolean isAllCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.UK))
                && !word.equals(word.toLowerCase(Locale.UK));
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.UK) + word.substring(first);
    }
}
