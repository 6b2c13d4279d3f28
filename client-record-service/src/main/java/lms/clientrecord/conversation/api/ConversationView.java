package lms.clientrecord.conversation.api;

import java.time.LocalDate;
import java.util.Map;
import lms.clientrecord.conversation.Conversation;
import lms.clientrecord.conversation.ConversationId;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note of what was said with or about the client.
 *
 * @param on the day it was written
 * @param madeBy who wrote it, at which office and when
 * @param changedBy the same officer, and when they amended it last
 */
@Schema(name = "Conversation")
record ConversationView(
        ConversationId conversationId,
        ClientId clientId,
        long version,
        LocalDate on,
        String text,
        ChangedBy madeBy,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static ConversationView of(Conversation conversation, Map<String, Link> links) {
        return new ConversationView(
                conversation.id(),
                conversation.client(),
                conversation.version(),
                conversation.on(),
                conversation.text(),
                conversation.made().changedBy(),
                conversation.changed().changedBy(),
                links);
    }

    /** Hides what was said. */
    @Override
    public String toString() {
        return "ConversationView[" + conversationId + "]";
    }
}
