package lms.language.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one review of an Action Item. */
public record ReviewId(@JsonValue UUID value) {

    /**
     * Reads the id from its canonical text.
     *
     * @throws IllegalArgumentException when the text is not a UUID in its canonical form
     */
    @JsonCreator
    public ReviewId(String text) {
        this(CanonicalUuid.parse(text));
    }

    /** Gives a new, random id. */
    public static ReviewId fresh() {
        return new ReviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
