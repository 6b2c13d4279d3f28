package lms.clientrecord.conversation;

import java.util.List;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** The conversations of all clients. */
public interface Conversations {

    /** A client's conversation, if the client has this one. */
    @Nullable Conversation find(ClientId client, ConversationId id);

    /** The conversation, kept from changing by anyone else until the transaction ends. */
    @Nullable Conversation lock(ClientId client, ConversationId id);

    /** Keeps a new conversation. */
    void add(Conversation conversation);

    /** Keeps another text of a conversation that was locked before, and the text before it. */
    void amend(Conversation conversation);

    /**
     * A client's conversations, the newest first.
     *
     * @param after the one that the page before ended with, if there was one
     */
    List<Conversation> list(ClientId client, Sought sought, @Nullable Place after, int most);

    /**
     * A conversation with each of its texts, the latest first.
     *
     * @param below only versions below this one
     */
    List<Conversation> versions(Conversation conversation, long below, int most);
}
