package lms.language.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a handover in its canonical form, as 64 hexadecimal digits: the seal by which a
 * provider and the suite know that they have the same one.
 */
public record HandoverHash(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public HandoverHash {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
