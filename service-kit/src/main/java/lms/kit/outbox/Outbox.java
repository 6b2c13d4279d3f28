package lms.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import lms.kit.time.Today;
import lms.language.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where events are put in the transaction that makes them true. The {@link Relay} brings them to
 * Kafka afterwards.
 *
 * <p>Events of one key leave in the order in which they were put here, as long as the row that the
 * event tells of was locked or changed before.
 */
@ApplicationScoped
public class Outbox {

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Today today;
    private final String service;

    Outbox(
            DataSource dataSource,
            Today today,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.dataSource = dataSource;
        this.json = EventJson.mapper();
        this.today = today;
        this.service = service;
    }

    /**
     * Publishes an event in the running transaction.
     *
     * @param key the text of the id that the topic is keyed by
     */
    public <E> void publish(Topic<? super E> topic, String key, E event) {
        try {
            put(topic, event.getClass(), key, json.writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event cannot be written", e);
        }
    }

    /**
     * Publishes a tombstone in the running transaction: readers forget the key, for good. What
     * still waits here of the key need not leave any more.
     */
    public void erase(Topic<?> topic, String key) {
        supersede(topic, key);
        put(topic, topic.body(), key, null);
    }

    private void supersede(Topic<?> topic, String key) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "delete from outbox where aggregatetype = ? and aggregateid = ?")) {
            statement.setString(1, topic.name());
            statement.setString(2, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what waits cannot be superseded", e);
        }
    }

    private void put(Topic<?> topic, Class<?> event, String key, byte @Nullable [] payload) {
        var id = UUID.randomUUID();
        var now = today.now();
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", Topic.eventType(event));
        headers.put("ce_source", "/lms/" + service);
        headers.put("ce_time", now.toString());
        headers.put("ce_subject", key);
        headers.put("ce_dataschema", Topic.schema(event));
        headers.put("content-type", "application/json");
        GlobalOpenTelemetry.getPropagators()
                .getTextMapPropagator()
                .inject(Context.current(), headers, (map, name, value) -> put(map, name, value));
        put(new Row(id, topic.name(), key, Topic.eventType(event), payload, headers));
    }

    private static void put(@Nullable Map<String, String> headers, String name, String value) {
        if (headers != null) {
            headers.put(name, value);
        }
    }

    /** Puts a message as it is; for dead letters, whose payload is not ours. */
    public void put(Row row) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into outbox (id, aggregatetype, aggregateid, type, payload,"
                                        + " headers, at) values (?, ?, ?, ?, ?, ?::jsonb, ?)")) {
            statement.setObject(1, row.id());
            statement.setString(2, row.topic());
            statement.setString(3, row.key());
            statement.setString(4, row.type());
            statement.setBytes(5, row.payload());
            statement.setString(6, json.writeValueAsString(row.headers()));
            statement.setObject(7, today.now().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("an event cannot be kept", e);
        }
    }

    /** A message on its way out. */
    @SuppressWarnings("ArrayRecordComponent") // only carried, never compared
    public record Row(
            UUID id,
            String topic,
            String key,
            String type,
            byte @Nullable [] payload,
            Map<String, String> headers) {}
}
