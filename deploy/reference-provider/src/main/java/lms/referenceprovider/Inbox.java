package lms.referenceprovider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes referrals in, each once, and acknowledges them: remember on the disk, then answer, then
 * remember that the answer was confirmed.
 *
 * <p>The process may die between any two of these steps. Before the first, the message is read
 * again from the remembered position; after it, the acknowledgement is still owed and is sent again
 * with the same id.
 */
final class Inbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Duration CONFIRMATION = Duration.ofSeconds(30);
    private static final String USED_BEFORE = "sequence number used before";
    private static final String UNKNOWN_REFERRAL = "the referral never came";
    private static final Duration LEAVING = Duration.ofSeconds(4);

    private final Settings settings;
    private final Clock clock;
    private final ReceivedLog received;
    private final ReceivedLog told;
    private final Journal journal;
    private final KeptMessages kept;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;

    private Inbox(
            Settings settings,
            Clock clock,
            ReceivedLog received,
            ReceivedLog told,
            Journal journal,
            KeptMessages kept,
            KafkaConsumer<byte[], byte[]> consumer,
            KafkaProducer<byte[], byte[]> producer) {
        this.settings = settings;
        this.clock = clock;
        this.received = received;
        this.told = told;
        this.journal = journal;
        this.kept = kept;
        this.consumer = consumer;
        this.producer = producer;
    }

    /** Recalls what earlier runs did and connects. */
    static Inbox open(Settings settings, Clock clock) throws IOException {
        Path state = Files.createDirectories(settings.stateDirectory());
        var opened = new ArrayList<AutoCloseable>();
        try {
            var received = ReceivedLog.ofReferrals(state.resolve("received.log"));
            opened.add(received);
            var told = ReceivedLog.ofWhatWasTold(state.resolve("told.log"));
            opened.add(told);
            var journal =
                    Journal.open(
                            state.resolve("referrals.journal"),
                            entry -> {
                                received.sees(entry);
                                told.sees(entry);
                            });
            opened.add(journal);
            var kept = new KeptMessages(state.resolve("kept"));
            var consumer = consumer(settings);
            opened.add(consumer);
            return new Inbox(
                    settings, clock, received, told, journal, kept, consumer, producer(settings));
        } catch (IOException | RuntimeException failure) {
            opened.reversed().forEach(Inbox::closeQuietly);
            throw failure;
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Settings settings) {
        Map<String, Object> client = client(settings);
        client.put("group.id", "provider-" + settings.providerCode());
        // Known by name: after a crash it takes its own place again at once.
        client.put("group.instance.id", "provider-" + settings.providerCode());
        client.put("enable.auto.commit", false);
        client.put("auto.offset.reset", "earliest");
        client.put("fetch.min.bytes", 1);
        client.put("fetch.max.bytes", 4 * 1024 * 1024);
        client.put("max.poll.records", 200);
        return new KafkaConsumer<>(
                client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static KafkaProducer<byte[], byte[]> producer(Settings settings) {
        Map<String, Object> client = client(settings);
        client.put("acks", "all");
        client.put("enable.idempotence", true);
        client.put("linger.ms", 0);
        client.put("buffer.memory", 4 * 1024 * 1024);
        client.put("request.timeout.ms", 10_000);
        client.put("delivery.timeout.ms", Math.toIntExact(CONFIRMATION.toMillis()));
        client.put("max.block.ms", CONFIRMATION.toMillis());
        return new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> client(Settings settings) {
        Map<String, Object> client = new HashMap<>(settings.security().clientSettings());
        client.put("bootstrap.servers", settings.bootstrapServers());
        client.put("client.id", "provider-" + settings.providerCode());
        client.put("reconnect.backoff.max.ms", 1_000L);
        return client;
    }

    /** Works until {@link #stop} or until something fails that only a new connection can mend. */
    void work() throws IOException {
        for (Journal.Gap gap : journal.gaps()) {
            report(gap);
        }
        try {
            acknowledge();
            consumer.subscribe(List.of(settings.referrals()), new GoOnReading());
            while (true) {
                takeIn(consumer.poll(Duration.ofSeconds(5)));
            }
        } catch (WakeupException _) {
            LOG.info("stopping");
        } catch (InterruptException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends {@link #work} after the messages in hand; may be called by another thread. */
    void stop() {
        consumer.wakeup();
    }

    /**
     * The journal knows where to go on, not the consumer group, because there the position is
     * remembered together with the referral.
     */
    private final class GoOnReading implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            for (TopicPartition partition : partitions) {
                consumer.seek(partition, journal.position(partition.partition()));
            }
            LOG.info("reading {}", settings.referrals());
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // Each batch is finished before the next poll, so nothing is in hand here.
        }
    }

    private void takeIn(ConsumerRecords<byte[], byte[]> messages) throws IOException {
        if (messages.isEmpty()) {
            return;
        }
        List<Entry.OfMessage> applied = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            Entry.OfMessage entry = decide(message);
            if (entry != null) {
                watchForGap(entry);
                journal.write(entry);
                applied.add(entry);
            }
        }
        journal.force();
        for (Entry.OfMessage entry : applied) {
            received.sees(entry);
            told.sees(entry);
            tell(entry);
        }
        acknowledge();
        // Only for whoever watches the lag: the journal is what counts.
        consumer.commitAsync();
    }

    private static void tell(Entry.OfMessage entry) {
        switch (entry) {
            case Entry.Applied it ->
                    LOG.info("applied {} referral {}", it.sequence(), it.referralId());
            case Entry.Stopped it ->
                    LOG.info("stopped {} referral {}", it.sequence(), it.referralId());
            case Entry.Changed it ->
                    LOG.info("changed {} referral {}", it.sequence(), it.referralId());
            case Entry.Kept _ -> {
                // Said when it was kept.
            }
        }
    }

    /** What to remember of the message, nothing when it is a repeat. */
    private Entry.@Nullable OfMessage decide(ConsumerRecord<byte[], byte[]> message)
            throws IOException {
        return switch (MessageReader.read(message)) {
            case Message.ReferralMade made -> {
                if (isRepeat(made.eventId(), made.sequence())) {
                    yield null;
                }
                if (journal.knows(made.sequence())) {
                    yield keep(message, USED_BEFORE, made.eventId(), null);
                }
                yield new Entry.Applied(
                        message.partition(),
                        message.offset(),
                        made.eventId(),
                        made.sequence(),
                        made.referralId(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        made.traceparent(),
                        made.body());
            }
            case Message.ReferralCancelled cancelled -> {
                if (isRepeat(cancelled.eventId(), cancelled.sequence())) {
                    yield null;
                }
                if (journal.knows(cancelled.sequence())) {
                    yield keep(message, USED_BEFORE, cancelled.eventId(), null);
                }
                if (journal.caseOf(cancelled.referralId()) == null) {
                    yield keep(
                            message, UNKNOWN_REFERRAL, cancelled.eventId(), cancelled.sequence());
                }
                yield new Entry.Stopped(
                        message.partition(),
                        message.offset(),
                        cancelled.eventId(),
                        cancelled.sequence(),
                        cancelled.referralId(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        cancelled.inappropriate());
            }
            case Message.CircumstancesChanged changed -> decide(message, changed);
            case Message.OtherEvent other ->
                    journal.knows(other.eventId())
                            ? null
                            : keep(
                                    message,
                                    "unknown event type",
                                    other.eventId(),
                                    other.sequence());
            case Message.Unreadable unreadable -> keep(message, unreadable.reason(), null, null);
        };
    }

    private Entry.@Nullable OfMessage decide(
            ConsumerRecord<byte[], byte[]> message, Message.CircumstancesChanged changed)
            throws IOException {
        if (isRepeat(changed.eventId(), changed.sequence())) {
            return null;
        }
        if (journal.knows(changed.sequence())) {
            return keep(message, USED_BEFORE, changed.eventId(), null);
        }
        String fault = fault(journal.caseOf(changed.referralId()), changed);
        if (fault != null) {
            return keep(message, fault, changed.eventId(), changed.sequence());
        }
        return new Entry.Changed(
                message.partition(),
                message.offset(),
                changed.eventId(),
                changed.sequence(),
                changed.referralId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                changed.handoverVersion(),
                changed.field().toString(),
                changed.newValue());
    }

    private static @Nullable String fault(
            @Nullable Case known, Message.CircumstancesChanged changed) {
        if (known == null) {
            return UNKNOWN_REFERRAL;
        }
        if (changed.handoverVersion() != known.handoverVersion() + 1) {
            return "a change between is missing";
        }
        return known.has(changed.field()) ? null : "the change names no field";
    }

    private boolean isRepeat(String eventId, long sequence) {
        boolean isKnown = journal.knows(eventId);
        if (isKnown) {
            LOG.info("sequence {} has come again", sequence);
        }
        return isKnown;
    }

    private Entry.Kept keep(
            ConsumerRecord<byte[], byte[]> message,
            String reason,
            @Nullable String eventId,
            @Nullable Long sequence)
            throws IOException {
        kept.keep(message, reason);
        LOG.error(
                "FOR A PERSON: kept the message at {}-{}: {}",
                message.partition(),
                message.offset(),
                reason);
        return new Entry.Kept(message.partition(), message.offset(), reason, eventId, sequence);
    }

    private void watchForGap(Entry.OfMessage entry) {
        Long sequence =
                switch (entry) {
                    case Entry.Applied applied -> Long.valueOf(applied.sequence());
                    case Entry.Stopped stopped -> Long.valueOf(stopped.sequence());
                    case Entry.Changed changed -> Long.valueOf(changed.sequence());
                    case Entry.Kept kept -> kept.sequence();
                };
        if (sequence == null) {
            return;
        }
        long expected = journal.highestSequence() + 1;
        if (sequence > expected) {
            report(new Journal.Gap(expected, sequence - 1));
        } else if (sequence < expected && !journal.knows(sequence)) {
            LOG.info("sequence {} was missing and has come", sequence);
        }
    }

    private static void report(Journal.Gap gap) {
        LOG.error(
                "GAP: sequence {} to {} never came; ask the suite's operators to send them again",
                gap.first(),
                gap.last());
    }

    /** Sends whatever is owed and remembers it once the broker has confirmed all of it. */
    private void acknowledge() throws IOException {
        List<Journal.Owed> owed = journal.owed();
        if (owed.isEmpty()) {
            return;
        }
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Journal.Owed acknowledgement : owed) {
            sent.add(producer.send(Acknowledgement.of(acknowledgement, settings)));
        }
        for (Future<RecordMetadata> confirmation : sent) {
            confirm(confirmation);
        }
        journal.write(new Entry.Acknowledged(owed.stream().map(Journal.Owed::referralId).toList()));
    }

    private static void confirm(Future<RecordMetadata> confirmation) {
        try {
            confirmation.get(CONFIRMATION.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new KafkaException("an acknowledgement was not taken", failure.getCause());
        } catch (TimeoutException failure) {
            throw new KafkaException("an acknowledgement was not confirmed", failure);
        } catch (InterruptedException failure) {
            throw new InterruptException(failure);
        }
    }

    @Override
    public void close() {
        closeQuietly(() -> producer.close(LEAVING));
        closeQuietly(() -> consumer.close(CloseOptions.timeout(LEAVING)));
        closeQuietly(journal);
        closeQuietly(received);
        closeQuietly(told);
    }

    private static void closeQuietly(AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception failure) {
            LOG.warn("could not close: {}", failure.toString());
        }
    }
}
