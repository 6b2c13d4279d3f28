package lms.actionplan.spelling.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lms.actionplan.spelling.WordInText;
import lms.kit.rules.Source;

/** Reads a text word by word, and leaves out what is none. */
public final class Reading {

    /** Letters, with apostrophes and hyphens between them; digits make it a number or a code. */
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}]++(?:['’‘ʼ＇\\-‐‑\\u00AD][\\p{L}\\p{M}\\p{N}]++)*+");

    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Pattern CHUNK = Pattern.compile("\\S++");

    /** An address of a page or of a mailbox; it has no white space in it. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(?:[a-z][a-z0-9+.]{1,11}://|www\\.|mailto:).*"
                            + "|[^@]++@[^@]++"
                            + "|[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*"
                            + "\\.(?:uk|com|org|net|eu|gov|info|wales|cymru|scot)(?:[/?#:].*)?");

    private static final Pattern AROUND = Pattern.compile("^[(\\[<'‘’]++|[)\\]>'’.,;:!?…]++$");

    /** What is written with a full stop and does not end a sentence. */
    private static final Set<String> SHORTENED =
            Set.of(
                    "mr", "mrs", "ms", "dr", "st", "rd", "ave", "prof", "rev", "e.g", "i.e", "eg",
                    "ie", "tel", "approx", "dept", "incl", "ext", "vs");

    private Reading() {}

    /**
     * The words of a text in their order. Left out is what has a digit in it, such as numbers,
     * dates, postcodes and codes, and each address of a page or a mailbox.
     */
    @Source("AP ¶109, ¶111, decision ADR-0058")
    public static List<WordInText> words(String text) {
        var words = new ArrayList<WordInText>();
        for (var sentence : sentences(text)) {
            words(text, sentence, words);
        }
        return words;
    }

    private static void words(String text, Sentence sentence, List<WordInText> words) {
        boolean opens = true;
        var chunks = CHUNK.matcher(text).region(sentence.start(), sentence.end());
        while (chunks.find()) {
            if (isAddress(chunks.group())) {
                opens = false;
                continue;
            }
            var found = WORD.matcher(text).region(chunks.start(), chunks.end());
            while (found.find()) {
                var word = found.group();
                if (LETTER.matcher(word).find() && !isCode(word)) {
                    words.add(
                            new WordInText(
                                    word,
                                    found.start(),
                                    opens,
                                    sentence.start(),
                                    text.substring(sentence.start(), sentence.end())));
                }
                opens = false;
            }
        }
    }

    /** A digit makes a code of it, but not of what a hyphen joins to it: "12-week". */
    private static boolean isCode(String word) {
        return DIGIT.matcher(word).find() && !word.matches(".*[-‐‑].*");
    }

    private static boolean isAddress(String chunk) {
        return ADDRESS.matcher(AROUND.matcher(chunk).replaceAll("")).matches();
    }

    private record Sentence(int start, int end) {}

    /** The sentences without white space around them; a new line begins a new one. */
    private static List<Sentence> sentences(String text) {
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '•' || endsSentence(text, start, i)) {
                add(text, start, c == '•' ? i : i + 1, sentences);
                start = i + 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int start, int end, List<Sentence> sentences) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (first < last && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Sentence(first, last));
        }
    }

    /** White space after a stop ends a sentence, unless it goes on with a small letter. */
    private static boolean endsSentence(String text, int start, int at) {
        if (!Character.isWhitespace(text.charAt(at))) {
            return false;
        }
        int stop = at - 1;
        while (stop >= start && ")]'’”\"".indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        if (stop < start || ".!?…".indexOf(text.charAt(stop)) < 0) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        return text.charAt(stop) != '.' || !SHORTENED.contains(before(text, start, stop));
    }

    private static String before(String text, int start, int stop) {
        int from = stop;
        while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, stop).replaceFirst("^[(\\['‘]++", "").toLowerCase(Locale.UK);
    }
}
