package lms.kit.reader;

import java.time.Instant;
import lms.language.Topic;

/**
 * An event that arrived.
 *
 * @param key the message's key
 * @param id the {@code ce_id}
 * @param version the aspect's version; 0 on a log topic
 * @param at when it happened, by its producer's clock
 * @param traceId the trace of the change that it tells of
 */
public record Incoming<E>(
        Topic<E> topic, String key, String id, long version, E body, Instant at, String traceId) {}
