package lms.language.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** A British postcode, kept in capitals with one space before the last three characters. */
public record Postcode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");
    private static final Pattern SPACES = Pattern.compile(" +");

    /**
     * @throws IllegalArgumentException when the text has not the shape of a postcode; the message
     *     does not repeat the text
     */
    public Postcode {
        var together = SPACES.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(together).matches()) {
            throw new IllegalArgumentException("not a postcode");
        }
        int inward = together.length() - 3;
        value = together.substring(0, inward) + " " + together.substring(inward);
    }

    /** Gives the part before the space, which is coarse enough to choose a contract area by. */
    public String outward() {
        return value.substring(0, value.indexOf(' '));
    }

    @Override
    public String toString() {
        return "Postcode[" + outward() + " ***]";
    }
}
