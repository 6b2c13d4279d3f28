package lms.kit.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import lms.kit.outbox.EventJson;
import lms.kit.outbox.Outbox;
import lms.kit.problem.Traces;
import lms.kit.time.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Events that could not be applied: kept in the database to be replayed, and published on the
 * topic's dead-letter topic, both in one transaction.
 */
@Startup
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final DataSource dataSource;
    private final Outbox outbox;
    private final Today today;
    private final String service;
    private final MeterRegistry meters;

    DeadLetters(
            DataSource dataSource,
            Outbox outbox,
            Today today,
            @ConfigProperty(name = "quarkus.application.name") String service,
            MeterRegistry meters) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.today = today;
        this.service = service;
        this.meters = meters;
        meters.gauge("lms.dead.letters.open", this, DeadLetters::countOpen);
    }

    /** Keeps the message with its reason; a repeat of the same message changes nothing. */
    void keep(Message message, Cause cause) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    var id = UUID.randomUUID();
                    if (insert(id, message, cause)) {
                        publish(id, message, cause);
                    }
                });
        meters.counter("lms.dead.letters", "topic", message.topic(), "reason", cause.why().name())
                .increment();
        LOG.errorf(
                "Dead letter: %s at %d/%d, %s: %s",
                message.topic(),
                message.partition(),
                message.position(),
                cause.why(),
                cause.detail());
    }

    private boolean insert(UUID id, Message message, Cause cause) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into dead_letter (id, topic, partition, position, key,"
                                        + " event_id, event_type, payload, headers, reason, detail, at,"
                                        + " trace_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?,"
                                        + " ?, ?) on conflict (topic, partition, position) do"
                                        + " nothing")) {
            statement.setObject(1, id);
            statement.setString(2, message.topic());
            statement.setInt(3, message.partition());
            statement.setLong(4, message.position());
            statement.setString(5, message.key());
            statement.setString(6, message.header("ce_id"));
            statement.setString(7, message.header("ce_type"));
            statement.setBytes(8, message.payload());
            statement.setString(9, EventJson.mapper().writeValueAsString(message.headers()));
            statement.setString(10, cause.why().name());
            statement.setString(11, cause.detail());
            statement.setObject(12, today.now().atOffset(ZoneOffset.UTC));
            statement.setString(13, Traces.current());
            return statement.executeUpdate() == 1;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("a dead letter cannot be kept", e);
        }
    }

    private void publish(UUID id, Message message, Cause cause) {
        var headers = new LinkedHashMap<>(message.headers());
        headers.put("dead-letter-id", id.toString());
        headers.put("dead-letter-reader", service);
        headers.put("dead-letter-reason", cause.why().name());
        headers.put("dead-letter-detail", cause.detail());
        headers.put("dead-letter-partition", String.valueOf(message.partition()));
        headers.put("dead-letter-offset", String.valueOf(message.position()));
        outbox.put(
                new Outbox.Row(
                        id,
                        message.topic() + ".dead-letter",
                        message.key(),
                        "lms.DeadLetter.v1",
                        message.payload(),
                        headers));
    }

    /** Forgets, in the running transaction, every dead letter of a key that was erased. */
    public void forget(String key) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("delete from dead_letter where key = ?")) {
            statement.setString(1, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("dead letters cannot be forgotten", e);
        }
    }

    /** Tells whether an event of the key waits as a dead letter. */
    boolean waitFor(String topic, String key) {
        return !open(
                        "topic = ? and key = ?",
                        statement -> {
                            statement.setString(1, topic);
                            statement.setString(2, key);
                        },
                        1)
                .isEmpty();
    }

    /** The open ones, oldest first. */
    public List<DeadLetter> open(int atMost) {
        return open("true", statement -> {}, atMost);
    }

    /** One, whatever its state. */
    public Optional<DeadLetter> find(UUID id) {
        return select("where id = ?", statement -> statement.setObject(1, id), 1).stream()
                .findFirst();
    }

    /** The oldest open one of the same topic and key. */
    Optional<DeadLetter> oldestOpenLike(DeadLetter letter) {
        return open(
                        "topic = ? and key = ?",
                        statement -> {
                            statement.setString(1, letter.topic());
                            statement.setString(2, letter.key());
                        },
                        1)
                .stream()
                .findFirst();
    }

    /** Locks the row until the end of the transaction and tells whether it is still open. */
    boolean lockOpen(UUID id) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select 1 from dead_letter where id = ? and state = 'OPEN'"
                                        + " for update")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a dead letter cannot be read", e);
        }
    }

    void resolve(UUID id, DeadLetter.State state, String by) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "update dead_letter set state = ?, resolved_at = ?, resolved_by = ?"
                                        + " where id = ?")) {
            statement.setString(1, state.name());
            statement.setObject(2, today.now().atOffset(ZoneOffset.UTC));
            statement.setString(3, by);
            statement.setObject(4, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a dead letter cannot be resolved", e);
        }
    }

    private List<DeadLetter> open(String condition, Binding binding, int atMost) {
        return select("where state = 'OPEN' and " + condition, binding, atMost);
    }

    private List<DeadLetter> select(String where, Binding binding, int atMost) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select id, topic, partition, position, key, headers, payload,"
                                        + " reason, detail, state, at, trace_id from dead_letter "
                                        + where
                                        + " order by at, partition, position limit "
                                        + atMost)) {
            binding.bind(statement);
            try (var row = statement.executeQuery()) {
                var letters = new ArrayList<DeadLetter>();
                while (row.next()) {
                    letters.add(letter(row));
                }
                return letters;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("dead letters cannot be read", e);
        }
    }

    private static DeadLetter letter(ResultSet row) throws SQLException, JsonProcessingException {
        return new DeadLetter(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getString(5),
                EventJson.mapper()
                        .readValue(row.getString(6), new TypeReference<Map<String, String>>() {}),
                row.getBytes(7),
                CannotApply.Why.valueOf(row.getString(8)),
                row.getString(9),
                DeadLetter.State.valueOf(row.getString(10)),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getString(12));
    }

    private double countOpen() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select count(*) from dead_letter where state = 'OPEN'")) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    /** Sets the values of a query. */
    private interface Binding {
        void bind(java.sql.PreparedStatement statement) throws SQLException;
    }

    /** Why an event could not be applied, in words without personal data. */
    record Cause(CannotApply.Why why, String detail) {

        static Cause of(Throwable fault) {
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof CannotApply cannot) {
                    return new Cause(cannot.why(), String.valueOf(cannot.getMessage()));
                }
            }
            return new Cause(CannotApply.Why.FAILED, Faults.describe(fault));
        }
    }

    /**
     * An event that could not be applied.
     *
     * @param detail in words without personal data
     */
    @SuppressWarnings("ArrayRecordComponent") // only carried, never compared
    public record DeadLetter(
            UUID id,
            String topic,
            int partition,
            long position,
            String key,
            Map<String, String> headers,
            byte @Nullable [] payload,
            CannotApply.Why reason,
            String detail,
            State state,
            Instant at,
            String traceId) {

        /** What has become of it. */
        public enum State {
            OPEN,
            REPLAYED,
            DISCARDED
        }

        Message message() {
            return new Message(topic, partition, position, key, headers, payload);
        }
    }
}
