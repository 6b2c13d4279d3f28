package lms.clientrecord.conversation.api;

import java.util.List;
import lms.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the conversations found. It is no {@link Page}, whose Link header would put {@code
 * after} into the address, where this search does not look for it.
 *
 * @param next what to give as {@code after} for the following page; absent on the last one
 */
@Schema(name = "FoundConversations")
record FoundConversationsView(List<ConversationView> items, @Nullable String next) {

    FoundConversationsView {
        items = List.copyOf(items);
    }

    static FoundConversationsView of(Page<ConversationView> page) {
        return new FoundConversationsView(page.items(), page.next());
    }
}
