package lms.actionplan.printing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import lms.language.value.ActionItemId;

/** Names one print of an Action Plan. */
public record PrintId(@JsonValue UUID value) {

    public PrintId {
        requireNonNull(value, "value");
    }

    /**
     * Reads the id from its canonical text.
     *
     * @throws IllegalArgumentException when the text is not a UUID in its canonical form
     */
    @JsonCreator
    public PrintId(String text) {
        this(new ActionItemId(text).value());
    }

    /** Gives a new, random id. */
    public static PrintId fresh() {
        return new PrintId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
