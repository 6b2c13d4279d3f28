package lms.workprogramme.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import lms.language.value.Postcode;

/** The part of a postcode before the space. */
public record PostcodeDistrict(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public PostcodeDistrict {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a postcode district");
        }
    }

    /** The district that a postcode lies in. */
    public static PostcodeDistrict of(Postcode postcode) {
        return new PostcodeDistrict(postcode.outward());
    }

    /** The postcode area that it is a part of. */
    public PostcodeArea area() {
        return new PostcodeArea(
                Character.isLetter(value.charAt(1))
                        ? value.substring(0, 2)
                        : value.substring(0, 1));
    }
}
