package lms.actionplan.spelling;

import lms.kit.rules.Catalogued;

/** Why a plan is not saved as it is spelt. */
public enum SpellingRefusal implements Catalogued {
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

    private final Entry entry;

    SpellingRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
