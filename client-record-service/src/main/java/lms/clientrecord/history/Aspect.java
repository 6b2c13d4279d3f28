package lms.clientrecord.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a record consists of; each aspect has a version and a history of its own. */
public enum Aspect {
    CLIENT_DETAILS,
    ADDITIONAL_INFORMATION,
    JSAG,
    QUALIFICATIONS,
    CHILDCARE_BARRIERS,
    BENEFIT_POSITION,
    CONVERSATION,
    RESTRICTION;

    /** The aspect in JSON, paths and the database, such as {@code client-details}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The aspect of a word; also how JAX-RS reads it.
     *
     * @throws IllegalArgumentException when no aspect has this word
     */
    @JsonCreator
    public static Aspect fromString(String word) {
        for (var aspect : values()) {
            if (aspect.word().equals(word)) {
                return aspect;
            }
        }
        throw new IllegalArgumentException("not an aspect of the record");
    }
}
