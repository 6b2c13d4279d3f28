package lms.kit.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lms.kit.outbox.EventJson;
import lms.kit.problem.Traces;
import lms.language.Topic;
import org.jspecify.annotations.Nullable;

/** Applies one message in the running transaction: once, and never an older state. */
@ApplicationScoped
class Applying {

    private static final TextMapGetter<Map<String, String>> HEADERS =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(Map<String, String> headers) {
                    return headers.keySet();
                }

                @Override
                public @Nullable String get(@Nullable Map<String, String> headers, String name) {
                    return headers == null ? null : headers.get(name);
                }
            };

    private final Map<String, Subscription<?>> subscriptions = new HashMap<>();
    private final DataSource dataSource;
    private final DeadLetters deadLetters;
    private final Erasures erasures;
    private final OpenTelemetry telemetry;

    Applying(
            @All List<Reader<?>> readers,
            DataSource dataSource,
            DeadLetters deadLetters,
            Erasures erasures,
            OpenTelemetry telemetry) {
        this.dataSource = dataSource;
        this.deadLetters = deadLetters;
        this.erasures = erasures;
        this.telemetry = telemetry;
        readers.forEach(this::subscribe);
    }

    private <E> void subscribe(Reader<E> reader) {
        for (var topic : reader.topics()) {
            if (subscriptions.put(topic.name(), new Subscription<>(topic, reader)) != null) {
                throw new IllegalStateException("two readers of " + topic.name());
            }
        }
    }

    /** The names of the topics that this service reads. */
    Set<String> topics() {
        return Set.copyOf(subscriptions.keySet());
    }

    /** Tells whether this service reads a topic of the aspect. */
    boolean reads(String aspect) {
        return subscriptions.values().stream().anyMatch(s -> s.topic().aspect().equals(aspect));
    }

    /** Tells whether the topic is a log, whose events count in their order. */
    boolean isLog(String topicName) {
        var subscription = subscriptions.get(topicName);
        return subscription != null && subscription.topic().kind() == Topic.Kind.LOG;
    }

    /**
     * Applies a message, in a span that continues the trace of the change it tells of.
     *
     * @param again true when an operator replays a dead letter
     * @throws CannotApply when it can never be applied as things are
     */
    void apply(Message message, boolean again) throws CannotApply {
        var subscription = subscriptions.get(message.topic());
        if (subscription == null) {
            throw new CannotApply(CannotApply.Why.UNKNOWN_TYPE, "no reader for this topic");
        }
        var parent =
                telemetry
                        .getPropagators()
                        .getTextMapPropagator()
                        .extract(Context.root(), message.headers(), HEADERS);
        var span =
                telemetry
                        .getTracer("lms.kit")
                        .spanBuilder("apply " + message.topic())
                        .setParent(parent)
                        .setSpanKind(SpanKind.CONSUMER)
                        .setAttribute("messaging.system", "kafka")
                        .setAttribute("messaging.destination.name", message.topic())
                        .startSpan();
        try (var _ = span.makeCurrent()) {
            apply(subscription, message, again);
        } finally {
            span.end();
        }
    }

    private <E> void apply(Subscription<E> subscription, Message message, boolean again)
            throws CannotApply {
        var topic = subscription.topic();
        if (message.payload() == null) {
            if (topic.kind() == Topic.Kind.LOG) {
                throw new CannotApply(CannotApply.Why.UNREADABLE, "a log has no tombstones");
            }
            erasures.remember(message);
            subscription.reader().erase(message.key());
            return;
        }
        Incoming<E> event;
        try {
            event = read(topic, message);
        } catch (CannotApply e) {
            if (erasures.isErased(message.topic(), message.key())) {
                return;
            }
            throw e;
        }
        if (topic.kind() == Topic.Kind.LOG) {
            if (!again && deadLetters.waitFor(message.topic(), message.key())) {
                throw new CannotApply(
                        CannotApply.Why.BEHIND_DEAD_LETTER,
                        "an earlier event of this key could not be applied");
            }
            if (isFirst(event)) {
                subscription.reader().apply(event);
            }
        } else if (isNewer(event)) {
            subscription.reader().apply(event);
        }
    }

    private static <E> Incoming<E> read(Topic<E> topic, Message message) throws CannotApply {
        var id = message.header("ce_id");
        var type = message.header("ce_type");
        if (id == null || id.isBlank() || id.length() > 200 || type == null) {
            throw new CannotApply(CannotApply.Why.UNREADABLE, "a CloudEvents header is missing");
        }
        var carried =
                topic.event(type)
                        .orElseThrow(() ->
                                new CannotApply(
                                        CannotApply.Why.UNKNOWN_TYPE,
                                        "this topic does not carry events of this type"));
        try {
            JsonNode tree = EventJson.mapper().readTree(message.payload());
            long version = 0;
            if (topic.kind() == Topic.Kind.STATE) {
                version = tree.path("version").asLong(0);
                if (version < 1) {
                    throw new CannotApply(CannotApply.Why.UNREADABLE, "the event has no version");
                }
            }
            E body = EventJson.mapper().treeToValue(tree, carried);
            if (body == null) {
                throw new CannotApply(CannotApply.Why.UNREADABLE, "the event has no body");
            }
            return new Incoming<>(
                    topic,
                    message.key(),
                    id,
                    version,
                    body,
                    moment(message.header("ce_time")),
                    Traces.current());
        } catch (IOException e) {
            throw new CannotApply(
                    CannotApply.Why.UNREADABLE, "the body is not what the schema says", e);
        }
    }

    private static Instant moment(@Nullable String time) throws CannotApply {
        try {
            if (time != null) {
                return Instant.parse(time);
            }
        } catch (DateTimeException e) {
            throw new CannotApply(CannotApply.Why.UNREADABLE, "ce_time is not a moment", e);
        }
        throw new CannotApply(CannotApply.Why.UNREADABLE, "ce_time is missing");
    }

    private boolean isNewer(Incoming<?> event) {
        return changes(
                "insert into reader_position (topic, key, version) values (?, ?, ?)"
                        + " on conflict (topic, key) do update set version = excluded.version"
                        + " where reader_position.version < excluded.version",
                event.topic().name(),
                event.key(),
                event.version());
    }

    private boolean isFirst(Incoming<?> event) {
        return changes(
                "insert into reader_seen (topic, event_id) values (?, ?) on conflict do nothing",
                event.topic().name(),
                event.id());
    }

    private boolean changes(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the reader's position cannot be kept", e);
        }
    }

    private record Subscription<E>(Topic<E> topic, Reader<E> reader) {}
}
