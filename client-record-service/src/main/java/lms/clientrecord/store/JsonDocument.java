package lms.clientrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import lms.kit.outbox.EventJson;
import org.jspecify.annotations.Nullable;

/** Turns a record into the text of a jsonb column, and back; none into no text. */
public final class JsonDocument<T> {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    private JsonDocument(Class<T> type) {
        this.writer = EventJson.mapper().writerFor(type);
        this.reader = EventJson.mapper().readerFor(type);
    }

    /** For documents of this record. */
    public static <T> JsonDocument<T> of(Class<T> type) {
        return new JsonDocument<>(type);
    }

    /** The text of a document. */
    public @Nullable String text(@Nullable T document) {
        if (document == null) {
            return null;
        }
        try {
            return writer.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document cannot be written", e);
        }
    }

    /** The document of a text that {@link #text} gave. */
    public @Nullable T document(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            // The cause would repeat what the document holds.
            throw new IllegalStateException("a document cannot be read");
        }
    }
}
