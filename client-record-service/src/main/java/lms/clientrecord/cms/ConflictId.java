package lms.clientrecord.cms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one conflict with the claims system. */
public record ConflictId(@JsonValue UUID value) {

    /**
     * Reads the id from its text.
     *
     * @throws IllegalArgumentException when the text is not a UUID; the message does not repeat it
     */
    @JsonCreator
    public ConflictId(String text) {
        this(parse(text));
    }

    /** Gives a new, random id. */
    static ConflictId fresh() {
        return new ConflictId(UUID.randomUUID());
    }

    private static UUID parse(String text) {
        UUID read;
        try {
            read = UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("not a UUID");
        }
        if (!read.toString().equals(text)) {
            throw new IllegalArgumentException("not a UUID in its canonical form");
        }
        return read;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
