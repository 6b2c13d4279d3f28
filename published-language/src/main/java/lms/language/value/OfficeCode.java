package lms.language.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The mnemonic of an office: three capitals or digits. ZZZ is the dummy office (WP ¶6). */
public record OfficeCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{3}");

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public OfficeCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an office mnemonic");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
