package lms.actionplan.spelling;

import lms.kit.rules.Refusal;

/** Why a plan is not saved as it is spelt. */
public enum SpellingRefusal implements Refusal {
    NOT_IN_DICTIONARY(
            "AP-500",
            Kind.STATE,
            "This word is not recognised. It can be corrected, ignored or added to the dictionary.",
            "AP ¶111, ¶112"),
    MORE_NOT_IN_DICTIONARY(
            "AP-502",
            Kind.STATE,
            "More words are not recognised than are listed here. They are listed once these have"
                    + " been corrected, ignored or added to the dictionary.",
            "decision ADR-0058");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    SpellingRefusal(String code, Kind kind, String message, String source) {
        this.code = code;
        this.kind = kind;
        this.message = message;
        this.source = source;
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
        return source;
    }
}
