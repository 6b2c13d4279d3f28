package lms.clientrecord.conversation;

import lms.kit.rules.Refusal;

/** Why a conversation is not amended, or not sought. */
public enum ConversationRefusal implements Refusal {
    NOT_THE_AUTHOR("CR-530", Kind.NOT_YOURS, "Only the officer who wrote a note amends it."),
    ANOTHER_DAY("CR-531", Kind.STATE, "A note can be amended only on the day it was written."),
    NO_LETTERS(
            "CR-532", Kind.RULE, "Please give at least one letter or digit of the conversation."),
    ENDS_BEFORE_IT_BEGINS("CR-533", Kind.RULE, "The last day is before the first.");

    private final String code;
    private final Kind kind;
    private final String message;

    ConversationRefusal(String code, Kind kind, String message) {
        this.code = code;
        this.kind = kind;
        this.message = message;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String source() {
        return "decision ADR-0044";
    }
}
