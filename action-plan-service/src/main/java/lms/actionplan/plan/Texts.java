package lms.actionplan.plan;

import org.jspecify.annotations.Nullable;

/** The adviser's own words on the tabs (AP ¶79, ¶85, ¶86, ¶97, ¶98). */
public record Texts(
        @Nullable String aims,
        @Nullable String employmentHistory,
        @Nullable String personalCircumstances,
        @Nullable String qualifications,
        @Nullable String info) {

    /** No words yet. */
    public static final Texts NONE = new Texts(null, null, null, null, null);

    /** The texts with another Info text. */
    Texts withInfo(String other) {
        return new Texts(aims, employmentHistory, personalCircumstances, qualifications, other);
    }

    /** The texts as they are kept: without white space around them, and absent when empty. */
    Texts tidied() {
        return new Texts(
                tidied(aims),
                tidied(employmentHistory),
                tidied(personalCircumstances),
                tidied(qualifications),
                tidied(info));
    }

    /** A text as it is kept. */
    static @Nullable String tidied(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
