package lms.workprogramme.facts.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import lms.kit.outbox.EventJson;

/** Facts as the database keeps them: in the words of the events that told them. */
final class FactJson {

    private FactJson() {}

    static String write(Object fact) {
        try {
            return EventJson.mapper().writeValueAsString(fact);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("a fact cannot be written");
        }
    }

    /** What no reader can take in is a fault; its text stays out of the message. */
    static <T> T read(String text, Class<T> type) {
        try {
            return EventJson.mapper().readValue(text, type);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("a fact cannot be read");
        }
    }
}
