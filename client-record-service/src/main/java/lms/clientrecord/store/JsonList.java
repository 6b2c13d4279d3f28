package lms.clientrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;
import lms.kit.outbox.EventJson;

/** Turns a list of records into the text of a jsonb column, and back. */
public final class JsonList<T> {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    private JsonList(Class<T> type) {
        var listType =
                EventJson.mapper().getTypeFactory().constructCollectionType(List.class, type);
        this.writer = EventJson.mapper().writerFor(listType);
        this.reader = EventJson.mapper().readerFor(listType);
    }

    /** For lists of this record. */
    public static <T> JsonList<T> of(Class<T> type) {
        return new JsonList<>(type);
    }

    /** The text of a list. */
    public String text(List<T> list) {
        try {
            return writer.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list cannot be written", e);
        }
    }

    /** The list of a text that {@link #text} gave. */
    public List<T> list(String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            // The cause would repeat what the list holds.
            throw new IllegalStateException("a list cannot be read");
        }
    }
}
