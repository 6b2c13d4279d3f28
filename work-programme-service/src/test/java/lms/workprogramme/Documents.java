package lms.workprogramme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import lms.kit.outbox.EventJson;
import lms.language.Samples;
import lms.language.Topic;

/** JSON documents, to be compared whole. */
final class Documents {

    private Documents() {}

    static JsonNode json(String text) {
        try {
            return EventJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The sample of the topic's event. */
    static ObjectNode sample(Topic<?> topic) {
        return (ObjectNode) json(Samples.json(topic));
    }

    /** The sample of an event. */
    static ObjectNode sample(Class<?> event) {
        return (ObjectNode) json(Samples.json(event));
    }

    /** The sample, of another client. */
    static <E> E sample(Topic<E> topic, String clientId) {
        try {
            return EventJson.mapper()
                    .treeToValue(sample(topic).put("clientId", clientId), topic.body());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
