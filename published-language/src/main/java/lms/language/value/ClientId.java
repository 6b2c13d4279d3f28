package lms.language.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a client in every service; opaque, so that it may stand in a path or a topic key. */
public record ClientId(@JsonValue UUID value) {

    /**
     * Reads the id from its canonical text.
     *
     * @throws IllegalArgumentException when the text is not a UUID in its canonical form
     */
    @JsonCreator
    public ClientId(String text) {
        this(CanonicalUuid.parse(text));
    }

    /** Gives a new, random id. */
    public static ClientId fresh() {
        return new ClientId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
