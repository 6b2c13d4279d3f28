package lms.actionplan.spelling;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an entry of the shared dictionary. */
public record DictionaryWordId(@JsonValue UUID value) {

    /**
     * Reads the id from its canonical text.
     *
     * @throws IllegalArgumentException when the text is not a UUID in its canonical form
     */
    @JsonCreator
    public DictionaryWordId(String text) {
        this(UUID.fromString(text));
        if (!value.toString().equals(text)) {
            throw new IllegalArgumentException("not a UUID in its canonical form");
        }
    }

    /** A new one. */
    static DictionaryWordId fresh() {
        return new DictionaryWordId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
