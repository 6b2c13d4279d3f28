package lms.journey.suite;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import lms.local.suite.Suite;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Looks at what stands on the topics, through the suite's own door. */
public final class Messages {

    private final Suite suite;

    Messages(Suite suite) {
        this.suite = suite;
    }

    /** Everything that stands on a topic by now. */
    public List<Message> on(String topic) {
        var settings = new HashMap<String, Object>(suite.kafkaSuperuserProperties());
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(each -> new TopicPartition(topic, each.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var messages = new ArrayList<Message>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(each -> {
                            var headers = new LinkedHashMap<String, String>();
                            each.headers().forEach(h -> headers.put(h.key(), text(h.value())));
                            messages.add(new Message(text(each.key()), headers));
                        });
            }
            return messages;
        }
    }

    /** Those of them with a key. */
    public List<Message> on(String topic, String key) {
        return on(topic).stream().filter(message -> message.key().equals(key)).toList();
    }

    /** Puts something on a topic that no service of ours would. */
    public void put(String topic, String key, String body, Map<String, String> headers) {
        var settings = new HashMap<String, Object>(suite.kafkaSuperuserProperties());
        settings.put("acks", "all");
        var message =
                new ProducerRecord<>(
                        topic,
                        key.getBytes(StandardCharsets.UTF_8),
                        body.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) ->
                message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** What of a message is not its body. */
    public record Message(String key, Map<String, String> headers) {

        /** A header; empty when there is none. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }
}
