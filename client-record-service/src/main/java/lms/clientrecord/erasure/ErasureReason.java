package lms.clientrecord.erasure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a record is erased. */
public enum ErasureReason {
    /** The person asked for it, and nothing speaks against it. */
    CLIENT_ASKED("Client asked"),
    /** There is no such person, or the record should not have been opened. */
    MADE_IN_ERROR("Made in error"),
    /** Nothing was changed for as long as records are kept. */
    RETENTION_OVER("Retention over");

    private final String word;

    ErasureReason(String word) {
        this.word = word;
    }

    /** The reason in words. */
    @JsonValue
    public String word() {
        return word;
    }
}
