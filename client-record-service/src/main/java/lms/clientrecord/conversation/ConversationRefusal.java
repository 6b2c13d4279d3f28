package lms.clientrecord.conversation;

import lms.kit.rules.Catalogued;

/** Why a conversation is not amended, or not sought. */
public enum ConversationRefusal implements Catalogued {
    NOT_THE_AUTHOR("CR-530", Kind.NOT_YOURS, "Only the officer who wrote a note amends it."),
    ANOTHER_DAY("CR-531", Kind.STATE, "A note can be amended only on the day it was written."),
    NO_LETTERS(
            "CR-532", Kind.RULE, "Please give at least one letter or digit of the conversation."),
    ENDS_BEFORE_IT_BEGINS("CR-533", Kind.RULE, "The last day is before the first.");

    private final Entry entry;

    ConversationRefusal(String code, Kind kind, String message) {
        entry = new Entry(code, kind, message, "decision ADR-0044");
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
