package lms.clientrecord.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one conversation. */
public record ConversationId(@JsonValue UUID value) {

    /**
     * Reads the id from its canonical text.
     *
     * @throws IllegalArgumentException when the text is not a UUID in its canonical form
     */
    @JsonCreator
    public ConversationId(String text) {
        this(canonical(text));
    }

    /** Gives a new, random id. */
    public static ConversationId fresh() {
        return new ConversationId(UUID.randomUUID());
    }

    private static UUID canonical(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not the id of a conversation");
        }
        return id;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
