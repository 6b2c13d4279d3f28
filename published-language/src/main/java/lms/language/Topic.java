package lms.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A topic and what it carries.
 *
 * @param name the topic's name, for example {@code lms.client-summary.v1}
 * @param aspect the word for it in a seen-by token, for example {@code client-summary}
 * @param kind whether the newest event per key says all
 * @param body the record that every event's JSON body is read into; on a log that carries several
 *     types of events, the sealed interface of their records
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

    /** The records of the events that the topic carries, in the order of the published list. */
    public List<Class<? extends E>> events() {
        var permitted = body.getPermittedSubclasses();
        return permitted == null
                ? List.of(body)
                : Stream.of(permitted)
                        .<Class<? extends E>>map(event -> event.asSubclass(body))
                        .toList();
    }

    /** The record of the events with this {@code ce_type}, when the topic carries such events. */
    public Optional<Class<? extends E>> event(String type) {
        return events().stream().filter(event -> eventType(event).equals(type)).findFirst();
    }

    /** The {@code ce_type} of an event. */
    public static String eventType(Class<?> event) {
        return "lms." + event.getSimpleName() + ".v1";
    }

    /** The {@code ce_dataschema} of an event. */
    public static String schema(Class<?> event) {
        return "urn:lms:schema:" + event.getSimpleName() + ":1";
    }

    /**
     * The {@code ce_type} of the events of a topic that carries one type only.
     *
     * @throws IllegalStateException when it carries several
     */
    public String eventType() {
        return eventType(only());
    }

    /**
     * The {@code ce_dataschema} of the events of a topic that carries one type only.
     *
     * @throws IllegalStateException when it carries several
     */
    public String schema() {
        return schema(only());
    }

    private Class<E> only() {
        if (body.isSealed()) {
            throw new IllegalStateException(name + " carries several types of events");
        }
        return body;
    }
}
