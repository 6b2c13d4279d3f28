package lms.kit.reader;

/** An event can never be applied as things are; says why in words without personal data. */
public final class CannotApply extends Exception {

    private final Why why;

    /**
     * @param detail a fixed sentence, never what the event holds
     */
    public CannotApply(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    CannotApply(Why why, String detail, Throwable cause) {
        super(detail, cause);
        this.why = why;
    }

    /** The typed reason. */
    public Why why() {
        return why;
    }

    /** The reasons a dead letter can have. */
    public enum Why {
        /** The bytes are not an event of this topic, or a header is missing. */
        UNREADABLE,
        /** The event's type is not one that this topic carries. */
        UNKNOWN_TYPE,
        /** It tells of something that this service does not know. */
        UNKNOWN_SUBJECT,
        /** A rule does not allow it. */
        REFUSED,
        /** Applying it failed, in a way that will not pass. */
        FAILED,
        /** An earlier event of the same key waits as a dead letter. */
        BEHIND_DEAD_LETTER
    }
}
