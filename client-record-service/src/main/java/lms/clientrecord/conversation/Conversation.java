package lms.clientrecord.conversation;

import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/**
 * A note of what was said with or about a client, as it reads after the last change.
 *
 * @param on the day it was written, in London
 * @param made who wrote it, where and when
 * @param changed who changed it last; the author, too
 */
public record Conversation(
        ConversationId id,
        ClientId client,
        long version,
        LocalDate on,
        String text,
        Stamp made,
        Stamp changed) {

    /** A conversation that is being written. */
    static Conversation written(ClientId client, LocalDate on, String text, Stamp stamp) {
        return new Conversation(ConversationId.fresh(), client, 1, on, text, stamp, stamp);
    }

    /** The conversation with another text. */
    Conversation amended(String other, Stamp stamp) {
        return new Conversation(id, client, version + 1, on, other, made, stamp);
    }

    /** The conversation as it was with an earlier text. */
    public Conversation as(long earlierVersion, String earlierText, Stamp earlier) {
        return new Conversation(id, client, earlierVersion, on, earlierText, made, earlier);
    }

    /** Tells whether an officer is the author. */
    public boolean isBy(String officer) {
        return made.officer().equals(officer);
    }

    /** What history keeps of it. */
    Note note() {
        return new Note(on, text);
    }

    /** Hides what was said. */
    @Override
    public String toString() {
        return "Conversation[" + id + ", version " + version + "]";
    }

    /** The day and the text of a conversation, as history keeps them. */
    record Note(LocalDate on, String text) {

        /** Hides what was said. */
        @Override
        public String toString() {
            return "Note[" + on + "]";
        }
    }
}
