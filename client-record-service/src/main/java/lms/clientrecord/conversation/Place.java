package lms.clientrecord.conversation;

import java.time.DateTimeException;
import java.time.Instant;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.Cursor;
import lms.kit.rules.RefusedException;
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
        var parts = Cursor.read(after, 2).parts();
        try {
            return new Place(Instant.parse(parts.get(0)), new ConversationId(parts.get(1)));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
        }
    }
}
