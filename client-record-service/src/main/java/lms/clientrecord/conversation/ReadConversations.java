package lms.clientrecord.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.conversation.rules.ConversationRules;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Reads and searches a client's conversations, and all that they ever said. */
@ApplicationScoped
public class ReadConversations {

    private final Conversations conversations;
    private final History history;
    private final Caller caller;
    private final Today today;

    ReadConversations(Conversations conversations, History history, Caller caller, Today today) {
        this.conversations = conversations;
        this.history = history;
        this.caller = caller;
        this.today = today;
    }

    /** A page of a client's conversations, the newest first. */
    public Page<Conversation> list(ClientId client, @Nullable String after, int limit) {
        return page(client, Sought.ALL, after, limit);
    }

    /** A page of those conversations of a client to which all that is sought applies. */
    public Page<Conversation> search(
            ClientId client, Sought sought, @Nullable String after, int limit) {
        ConversationRules.maySeek(sought).orRefuse();
        return page(client, sought, after, limit);
    }

    private Page<Conversation> page(
            ClientId client, Sought sought, @Nullable String after, int limit) {
        return Page.of(
                conversations.list(client, sought, Place.read(after), limit + 1),
                limit,
                Place::cursor);
    }

    /** A conversation as it reads now, or as it read at a moment since it was written. */
    public Conversation read(ClientId client, ConversationId id, @Nullable AsOf asOf) {
        var conversation = conversations.find(client, id);
        if (conversation == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        if (asOf == null) {
            return conversation;
        }
        var kept =
                history.asOf(
                        Aspect.CONVERSATION,
                        client,
                        id.value(),
                        asOf.moment(),
                        Conversation.Note.class);
        if (kept == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return conversation.as(kept.version(), kept.state().text(), kept.changed());
    }

    /** A page of a conversation's texts, the latest first. */
    public Page<Conversation> versions(
            ClientId client, ConversationId id, @Nullable String after, int limit) {
        var conversation = read(client, id, null);
        return Page.of(
                conversations.versions(conversation, below(after), limit + 1),
                limit,
                last -> Cursor.of(last.version()));
    }

    /** Tells whether the caller may amend a conversation now. */
    public boolean mayAmend(Conversation conversation) {
        return ConversationRules.mayAmend(conversation, caller.officer(), today.date()).isAllowed();
    }

    private static long below(@Nullable String after) {
        if (after == null) {
            return Long.MAX_VALUE;
        }
        return Cursor.read(after, 1, parts -> Long.parseLong(parts.getFirst()));
    }
}
