package lms.clientrecord.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import lms.kit.outbox.EventJson;

/** States of aspects as JSON, the same as in history. */
public final class States {

    private States() {}

    /** A state as JSON. */
    public static JsonNode write(Object state) {
        return EventJson.mapper().valueToTree(state);
    }

    /** The state that {@link #write} wrote. */
    public static <S> S read(JsonNode state, Class<S> type) {
        try {
            return EventJson.mapper().treeToValue(state, type);
        } catch (JsonProcessingException e) {
            // The cause would repeat what the state holds.
            throw new IllegalStateException("a state cannot be read");
        }
    }
}
