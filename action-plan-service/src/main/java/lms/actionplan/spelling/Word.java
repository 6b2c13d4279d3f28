package lms.actionplan.spelling;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A word as a dictionary has it: letters, with apostrophes and hyphens between them. In small
 * letters it stands for any use of capitals; with capitals for itself.
 */
public record Word(@JsonValue String value) {

    /** The longest word that is kept. */
    public static final int LONGEST = 60;

    private static final Pattern LETTERS =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(['-][\\p{L}\\p{M}]+)*");

    public Word {
        value = Plain.of(value.strip());
        if (value.length() > LONGEST || !LETTERS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a word");
        }
    }

    /** Nobody's words belong into a log. */
    @Override
    public String toString() {
        return "Word[]";
    }
}
