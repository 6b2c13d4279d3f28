package lms.language.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A temporary reference: two digits, a letter, five digits (HMRC manual NIM39110). It stands for
 * somebody whose National Insurance number is not known yet; it is no such number and gives no
 * access to benefits.
 *
 * <p>Takes it with or without spaces and in any case; keeps it without spaces and in capitals. It
 * hides itself when printed; only {@link #value()} gives the whole reference.
 */
public record TemporaryReference(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}[A-Z][0-9]{5}");
    private static final Pattern SPACES = Pattern.compile(" +");

    /**
     * @throws IllegalArgumentException when the text has not this shape; the message does not
     *     repeat the text
     */
    public TemporaryReference {
        value = SPACES.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a temporary reference");
        }
    }

    /** Gives the reference in the grouping it is written in: {@code 11 A1 11 11}. */
    public String grouped() {
        return String.join(
                " ",
                value.substring(0, 2),
                value.substring(2, 4),
                value.substring(4, 6),
                value.substring(6));
    }

    @Override
    public String toString() {
        return "TemporaryReference[*****" + value.substring(5) + "]";
    }
}
