package lms.clientrecord.conversation;

import static java.text.Normalizer.Form.NFC;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import lms.clientrecord.client.Clients;
import lms.clientrecord.conversation.rules.ConversationRules;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;

/** Writes a conversation down, and amends it on the same day. */
@ApplicationScoped
public class WriteConversation {

    private final Conversations conversations;
    private final Clients clients;
    private final History history;
    private final Caller caller;
    private final Today today;

    WriteConversation(
            Conversations conversations,
            Clients clients,
            History history,
            Caller caller,
            Today today) {
        this.conversations = conversations;
        this.clients = clients;
        this.history = history;
        this.caller = caller;
        this.today = today;
    }

    /** Writes a conversation down. */
    @Transactional
    public Conversation write(ClientId client, String text) {
        if (clients.find(client) == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var conversation = Conversation.written(client, today.date(), plain(text), caller.stamp());
        conversations.add(conversation);
        keep(conversation);
        return conversation;
    }

    /**
     * Puts another text in the place of that of version {@code based}, which is kept; the same text
     * again changes nothing.
     */
    @Transactional
    public Conversation amend(ClientId client, ConversationId id, long based, String text) {
        var conversation = conversations.lock(client, id);
        if (conversation == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        ConversationRules.mayAmend(conversation, caller.officer(), today.date()).orRefuse();
        IfMatch.check(based, conversation.version());
        if (conversation.text().equals(plain(text))) {
            return conversation;
        }
        var amended = conversation.amended(plain(text), caller.stamp());
        conversations.amend(amended);
        keep(amended);
        return amended;
    }

    private void keep(Conversation conversation) {
        history.keep(
                Aspect.CONVERSATION,
                conversation.client(),
                conversation.id().value(),
                conversation.version(),
                conversation.changed(),
                conversation.note());
    }

    /** One spelling for letters that can be written in several ways, such as ŵ. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), NFC);
    }
}
