package lms.clientrecord.access;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the record was opened to whoever asked. */
public enum Outcome {
    OPENED("Opened"),
    REFUSED("Refused");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The outcome in words. */
    @JsonValue
    public String word() {
        return word;
    }
}
