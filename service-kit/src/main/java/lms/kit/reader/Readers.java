package lms.kit.reader;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads Kafka for all {@link Reader}s of the service. What was read is applied in one transaction
 * and its offset committed afterwards, so nothing is lost and nothing counts twice. A passing fault
 * is retried in place; an event that can never be applied becomes a dead letter, and those behind
 * it go on.
 */
@ApplicationScoped
public class Readers {

    private static final Logger LOG = Logger.getLogger(Readers.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SHORTEST_NAP = Duration.ofMillis(100);
    private static final Duration LONGEST_NAP = Duration.ofSeconds(3);

    private final Applying applying;
    private final DeadLetters deadLetters;
    private final Arrivals arrivals;
    private final Map<String, Object> kafka;
    private final String group;
    private final AtomicLong lastTurn = new AtomicLong(System.nanoTime());
    private final AtomicLong lag = new AtomicLong();
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> reading;

    Readers(
            Applying applying,
            DeadLetters deadLetters,
            Arrivals arrivals,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "lms.kafka.group") String group,
            MeterRegistry meters) {
        this.applying = applying;
        this.deadLetters = deadLetters;
        this.arrivals = arrivals;
        this.kafka = kafka;
        this.group = group;
        meters.gauge("lms.reader.lag", lag);
    }

    void start(@Observes StartupEvent event) {
        if (!applying.topics().isEmpty()) {
            running = true;
            thread = Thread.ofPlatform().name("event-readers").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        var consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
        var working = thread;
        if (working != null) {
            working.join(Duration.ofSeconds(5));
            working.interrupt();
        }
    }

    /** Tells whether the reader goes round, whatever the database and the broker do. */
    public boolean isAlive() {
        return applying.topics().isEmpty()
                || System.nanoTime() - lastTurn.get() < Duration.ofSeconds(60).toNanos();
    }

    private void run() {
        while (running) {
            lastTurn.set(System.nanoTime());
            try (var consumer = consumer()) {
                reading = consumer;
                consumer.subscribe(applying.topics());
                readUntilStopped(consumer);
            } catch (WakeupException e) {
                LOG.debug("Reading ends");
            } catch (RuntimeException e) {
                LOG.warnf("Reading starts again: %s", Faults.describe(e));
                nap(SHORTEST_NAP);
            } finally {
                reading = null;
            }
        }
    }

    private void readUntilStopped(Consumer<byte[], byte[]> consumer) {
        var nap = SHORTEST_NAP;
        while (running) {
            lastTurn.set(System.nanoTime());
            var polled = consumer.poll(POLL);
            if (polled.isEmpty()) {
                measureLag(consumer);
                continue;
            }
            var messages =
                    StreamSupport.stream(polled.spliterator(), false).map(Message::of).toList();
            try {
                applyAll(messages);
                consumer.commitSync();
                arrivals.announce();
                nap = SHORTEST_NAP;
                measureLag(consumer);
            } catch (WakeupException e) {
                throw e;
            } catch (RuntimeException e) {
                if (!Faults.areTransient(e)) {
                    LOG.errorf("Reading is held up: %s", Faults.describe(e));
                }
                goBack(consumer, messages);
                nap(nap);
                nap =
                        nap.multipliedBy(2).compareTo(LONGEST_NAP) < 0
                                ? nap.multipliedBy(2)
                                : LONGEST_NAP;
            }
        }
    }

    /** All in one transaction; when one of them spoils that, each in its own. */
    private void applyAll(List<Message> messages) {
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> {
                        for (var message : messages) {
                            applying.apply(message, false);
                        }
                        return true;
                    });
        } catch (RuntimeException e) {
            if (Faults.areTransient(e)) {
                throw e;
            }
            messages.forEach(this::applyOne);
        }
    }

    private void applyOne(Message message) {
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> {
                        applying.apply(message, false);
                        return true;
                    });
        } catch (RuntimeException e) {
            if (Faults.areTransient(e)) {
                throw e;
            }
            deadLetters.keep(message, DeadLetters.Cause.of(e));
        }
    }

    private static void goBack(Consumer<byte[], byte[]> consumer, List<Message> messages) {
        var first = new HashMap<TopicPartition, Long>();
        for (var message : messages) {
            first.merge(
                    new TopicPartition(message.topic(), message.partition()),
                    message.position(),
                    Math::min);
        }
        var mine = consumer.assignment();
        first.forEach((partition, position) -> {
            if (mine.contains(partition)) {
                consumer.seek(partition, new OffsetAndMetadata(position));
            }
        });
    }

    private void measureLag(Consumer<byte[], byte[]> consumer) {
        try {
            lag.set(
                    consumer.assignment().stream()
                            .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                            .sum());
        } catch (KafkaException e) {
            LOG.debugf("The lag is not known: %s", Faults.describe(e));
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        var settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 500);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        return new KafkaConsumer<>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private void nap(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
