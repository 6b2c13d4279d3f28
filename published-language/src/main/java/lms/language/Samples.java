package lms.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The one sample and the JSON Schema of each event, so that the tests of whoever writes an event
 * and of whoever reads it stand on the same text.
 */
public final class Samples {

    private Samples() {}

    /** Gives the sample of the event of a topic that carries one type only, as JSON. */
    public static String json(Topic<?> topic) {
        return json(topic.body());
    }

    /** Gives the sample of the event as JSON. */
    public static String json(Class<?> event) {
        return read("/sample/" + event.getSimpleName() + ".json");
    }

    /** Gives the JSON Schema of the event of a topic that carries one type only. */
    public static String schema(Topic<?> topic) {
        return schema(topic.body());
    }

    /** Gives the JSON Schema of the event. */
    public static String schema(Class<?> event) {
        return read("/schema/" + event.getSimpleName() + ".json");
    }

    private static String read(String resource) {
        try (var in = Samples.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
