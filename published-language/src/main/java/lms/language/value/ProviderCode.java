package lms.language.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names a provider; part of the names of its topics, so small letters, digits and hyphens. */
public record ProviderCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,29}");

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public ProviderCode {
        value = value.strip();
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a provider code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
