package lms.clientrecord.merge;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose state of an aspect the surviving record has after a merge. */
public enum Keep {
    SURVIVING("surviving"),
    ABSORBED("absorbed");

    private final String word;

    Keep(String word) {
        this.word = word;
    }

    /** The word in JSON. */
    @JsonValue
    public String word() {
        return word;
    }
}
