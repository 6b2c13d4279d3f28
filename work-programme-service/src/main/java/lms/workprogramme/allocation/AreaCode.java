package lms.workprogramme.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names a contract package area: {@code CPA 16}. */
public record AreaCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("CPA [1-9][0-9]?");

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public AreaCode {
        value = value.strip();
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a contract area");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
