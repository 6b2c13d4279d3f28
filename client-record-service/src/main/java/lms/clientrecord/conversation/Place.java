package lms.clientrecord.conversation;

import java.time.Instant;
import lms.kit.rest.Cursor;
import org.jspecify.annotations.Nullable;

/** The conversation that a page ended with. */
public record Place(Instant at, ConversationId id) {

    static Cursor cursor(Conversation last) {
        return Cursor.of(last.made().at(), last.id());
    }

    static @Nullable Place read(@Nullable String after) {
        if (after == null) {
            return null;
        }
        return Cursor.read(
                after,
                2,
                parts -> new Place(Instant.parse(parts.get(0)), new ConversationId(parts.get(1))));
    }
}
