package lms.actionplan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import lms.kit.outbox.EventJson;

/** Writes whole documents into columns and reads them back. */
public final class StoredJson {

    private StoredJson() {}

    /** The text of a document. */
    public static String write(Object document) {
        try {
            return EventJson.mapper().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document cannot be written", e);
        }
    }

    /** The document in a text. */
    public static <T> T read(String text, Class<T> type) {
        try {
            return EventJson.mapper().readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " is not one", e);
        }
    }
}
