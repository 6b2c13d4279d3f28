package lms.workprogramme.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import lms.language.value.Postcode;

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

    /** The area that a postcode lies in. */
    public static PostcodeArea of(Postcode postcode) {
        var outward = postcode.outward();
        return new PostcodeArea(
                Character.isLetter(outward.charAt(1))
                        ? outward.substring(0, 2)
                        : outward.substring(0, 1));
    }
}
