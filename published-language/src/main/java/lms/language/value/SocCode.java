package lms.language.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A unit group of the Standard Occupational Classification: four digits (AP ¶76). */
public record SocCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{3}");

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public SocCode {
        value = value.strip();
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SOC unit group");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
