package lms.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import lms.kit.reader.Faults;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Brings events from the outbox to Kafka, in order, and takes a row away only after the broker has
 * acknowledged it. One replica at a time does so, by an advisory lock; another takes over when its
 * connection ends. It reads the rows that are there, never those above a number, because numbers
 * commit out of order.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long LOCK = 7_316_005_221L;
    private static final int BATCH = 500;
    private static final Duration NAP = Duration.ofMillis(500);
    private static final int LISTEN_MILLIS = 1_000;

    private final DataSource dataSource;
    private final Map<String, Object> kafka;
    private final boolean enabled;
    private final AtomicLong lastTurn = new AtomicLong(System.nanoTime());
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    Relay(
            DataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MeterRegistry meters,
            @ConfigProperty(name = "lms.relay.enabled", defaultValue = "true") boolean enabled) {
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.enabled = enabled;
        meters.gauge("lms.outbox.waiting", this, relay -> relay.measure("count(*)"));
        meters.gauge(
                "lms.outbox.oldest.seconds",
                this,
                relay ->
                        relay.measure(
                                "coalesce(extract(epoch from clock_timestamp() - min(at)), 0)"));
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        var working = thread;
        if (working != null) {
            working.join(Duration.ofSeconds(5));
            working.interrupt();
        }
    }

    /** Tells whether the relay goes round, whatever the database and the broker do. */
    public boolean isAlive() {
        return !enabled || System.nanoTime() - lastTurn.get() < Duration.ofSeconds(60).toNanos();
    }

    private void run() {
        while (running) {
            lastTurn.set(System.nanoTime());
            try (var connection = dataSource.getConnection()) {
                if (lock(connection)) {
                    relayUntilStopped(connection);
                } else {
                    nap();
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("The relay starts again: %s", Faults.describe(e));
                nap();
            }
        }
    }

    private void relayUntilStopped(Connection connection) throws SQLException {
        try (var producer = producer();
                var statement = connection.createStatement()) {
            statement.execute("listen outbox");
            var notifications = connection.unwrap(PGConnection.class);
            while (running) {
                lastTurn.set(System.nanoTime());
                if (relayBatch(connection, producer) == 0) {
                    notifications.getNotifications(LISTEN_MILLIS);
                }
            }
        } finally {
            unlock(connection);
        }
    }

    private int relayBatch(Connection connection, Producer<byte[], byte[]> producer)
            throws SQLException {
        var rows = waiting(connection);
        var acknowledged = new ArrayList<UUID>();
        var sent = new ArrayList<Future<?>>();
        try {
            for (var row : rows) {
                sent.add(producer.send(row.message()));
            }
            for (int i = 0; i < sent.size(); i++) {
                sent.get(i).get();
                acknowledged.add(rows.get(i).id());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take an event", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        } finally {
            remove(connection, acknowledged);
        }
        return acknowledged.size();
    }

    private static List<Waiting> waiting(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "select id, aggregatetype, aggregateid, payload, headers from outbox"
                                + " order by position limit "
                                + BATCH)) {
            try (var row = statement.executeQuery()) {
                var rows = new ArrayList<Waiting>();
                while (row.next()) {
                    rows.add(
                            new Waiting(
                                    row.getObject(1, UUID.class),
                                    message(
                                            row.getString(2),
                                            row.getString(3),
                                            row.getBytes(4),
                                            row.getString(5))));
                }
                return rows;
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> message(
            String topic, String key, byte @Nullable [] payload, String headers) {
        var message =
                new ProducerRecord<byte[], byte[]>(
                        topic, key.getBytes(StandardCharsets.UTF_8), payload);
        try {
            EventJson.mapper()
                    .readValue(headers, new TypeReference<Map<String, String>>() {})
                    .forEach((name, value) ->
                            message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an outbox row has unreadable headers", e);
        }
        return message;
    }

    private static void remove(Connection connection, List<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("delete from outbox where id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }

    private Producer<byte[], byte[]> producer() {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void unlock(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *");
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException e) {
            LOG.debugf("The lock went with its connection: %s", Faults.describe(e));
        }
    }

    private double measure(String what) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select " + what + " from outbox")) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    private void nap() {
        try {
            Thread.sleep(NAP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private record Waiting(UUID id, ProducerRecord<byte[], byte[]> message) {}
}
