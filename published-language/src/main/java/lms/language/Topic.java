package lms.language;

/**
 * A topic and what it carries.
 *
 * @param name the topic's name, for example {@code lms.client-summary.v1}
 * @param aspect the word for it in a seen-by token, for example {@code client-summary}
 * @param kind whether the newest event per key says all
 * @param body the record that every event's JSON body is read into
 */
public record Topic<E>(String name, String aspect, Kind kind, Class<E> body) {

    /** How events of one key relate. */
    public enum Kind {
        /** Each event is the whole state; only one with a higher version counts. */
        STATE,
        /** Each event is something that happened; each counts once, in order. */
        LOG
    }

    /** The topic where events of this one go that could not be applied. */
    public String deadLetter() {
        return name + ".dead-letter";
    }

    /** The {@code ce_type} of the topic's events. */
    public String eventType() {
        return "lms." + body.getSimpleName() + ".v1";
    }

    /** The {@code ce_dataschema} of the topic's events. */
    public String schema() {
        return "urn:lms:schema:" + body.getSimpleName() + ":1";
    }
}
