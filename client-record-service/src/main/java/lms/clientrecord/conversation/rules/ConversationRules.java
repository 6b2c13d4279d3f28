package lms.clientrecord.conversation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.conversation.Conversation;
import lms.clientrecord.conversation.ConversationRefusal;
import lms.clientrecord.conversation.Sought;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;

/** Who amends a conversation, when, and what can be sought. */
public final class ConversationRules {

    private ConversationRules() {}

    /** Whether an officer may amend a conversation: its author, on the day it was written. */
    @Source("AP ¶68, decision ADR-0044")
    public static Ruling mayAmend(Conversation conversation, String officer, LocalDate on) {
        List<Reason> reasons = new ArrayList<>();
        if (!conversation.isBy(officer)) {
            reasons.add(ConversationRefusal.NOT_THE_AUTHOR.reason());
        }
        if (!conversation.on().equals(on)) {
            reasons.add(ConversationRefusal.ANOTHER_DAY.reason());
        }
        return Ruling.of(reasons);
    }

    /** Whether conversations can be sought by what is known of them. */
    @Source("AP ¶5, decision ADR-0044")
    public static Ruling maySeek(Sought sought) {
        List<Reason> reasons = new ArrayList<>();
        var text = sought.text();
        if (text != null && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            reasons.add(ConversationRefusal.NO_LETTERS.at("/text"));
        }
        if (sought.first() != null
                && sought.last() != null
                && sought.last().isBefore(sought.first())) {
            reasons.add(ConversationRefusal.ENDS_BEFORE_IT_BEGINS.at("/last"));
        }
        return Ruling.of(reasons);
    }
}
