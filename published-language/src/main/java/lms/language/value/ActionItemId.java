package lms.language.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one Action Item of an Action Plan. */
public record ActionItemId(@JsonValue UUID value) {

    /**
     * Reads the id from its canonical text.
     *
     * @throws IllegalArgumentException when the text is not a UUID in its canonical form
     */
    @JsonCreator
    public ActionItemId(String text) {
        this(CanonicalUuid.parse(text));
    }

    /** Gives a new, random id. */
    public static ActionItemId fresh() {
        return new ActionItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
