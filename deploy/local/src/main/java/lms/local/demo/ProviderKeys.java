package lms.local.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import lms.local.suite.Component;
import lms.local.suite.Suite;
import lms.local.suite.SuiteSettings;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tries with one provider's token what only another may do. */
final class ProviderKeys {

    private static final String ALLOWED = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    private final Map<String, Object> connection;

    ProviderKeys(SuiteSettings settings, Component provider) {
        System.setProperty(ALLOWED, settings.tokenEndpoint());
        connection = new HashMap<>(Suite.kafkaClientProperties(settings, provider.id()));
        connection.put("default.api.timeout.ms", "15000");
        connection.put("max.block.ms", "15000");
        connection.put("allow.auto.create.topics", "false");
    }

    /** Tells whether the broker lets this provider read the topic. */
    boolean mayRead(String topic) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("enable.auto.commit", "false");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(each -> new TopicPartition(topic, each.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            consumer.poll(Duration.ofMillis(500));
            return true;
        } catch (AuthorizationException e) {
            return false;
        }
    }

    /** Tells whether the broker lets this provider write the topic; what it writes is nonsense. */
    boolean mayWrite(String topic) throws InterruptedException {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.remove("default.api.timeout.ms");
        settings.remove("allow.auto.create.topics");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "intruder", "{}")).get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthorizationException) {
                return false;
            }
            throw new IllegalStateException(e);
        }
    }
}
