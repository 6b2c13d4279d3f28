package lms.workprogramme.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The one or two letters that a postcode begins with. */
public record PostcodeArea(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}");

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public PostcodeArea {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a postcode area");
        }
    }
}
