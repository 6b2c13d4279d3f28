package lms.language.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A National Insurance number: two letters, six digits, a letter A to D.
 *
 * <p>Takes it with or without spaces and in any case; keeps it without spaces and in capitals. The
 * letters allowed are those of HMRC manual NIM39110. Numbers that begin with QQ, which are never
 * given to a person, are taken too: {@link #isDemonstration()} tells them apart.
 *
 * <p>It hides itself when printed; only {@link #value()} gives the whole number.
 */
public record Nino(@JsonValue String value) {

    private static final Pattern ISSUED =
            Pattern.compile(
                    "(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]");
    private static final Pattern DEMONSTRATION = Pattern.compile("QQ[0-9]{6}[A-D]");
    private static final Pattern SPACES = Pattern.compile(" +");

    /**
     * @throws IllegalArgumentException when the text has not the shape of a NINO; the message does
     *     not repeat the text
     */
    public Nino {
        value = SPACES.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
        if (!ISSUED.matcher(value).matches() && !DEMONSTRATION.matcher(value).matches()) {
            throw new IllegalArgumentException("not a National Insurance number");
        }
    }

    /** Tells whether this number can only belong to a made-up person. */
    public boolean isDemonstration() {
        return value.startsWith("QQ");
    }

    /**
     * Gives the two letters and six digits, which are nobody else's: two numbers never differ in
     * the last letter only.
     */
    public String withoutSuffix() {
        return value.substring(0, 8);
    }

    /** Gives the number in the grouping it is read aloud: {@code QQ 12 34 56 A}. */
    public String grouped() {
        return String.join(
                " ",
                value.substring(0, 2),
                value.substring(2, 4),
                value.substring(4, 6),
                value.substring(6, 8),
                value.substring(8));
    }

    @Override
    public String toString() {
        return "Nino[*****" + value.substring(5) + "]";
    }
}
