package lms.local.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import lms.local.suite.Suite;
import lms.local.suite.SuiteFailure;
import lms.local.suite.SuiteSettings;
import lms.local.suite.WallClock;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes to the claims system's topic with the claims system's own credentials. */
public final class ClaimsSystem implements AutoCloseable {

    /** The OIDC client, and so the Kafka principal, of the claims system. */
    public static final String PRINCIPAL = "cms";

    /** The one topic that it may write. */
    public static final String TOPIC = "lms.cms-claim.v1";

    private static final String ALLOWED = "org.apache.kafka.sasl.oauthbearer.allowed.urls";
    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private final KafkaProducer<byte[], byte[]> producer;

    private ClaimsSystem(Map<String, Object> settings) {
        producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Connects to a suite, whoever started it. */
    public static ClaimsSystem of(SuiteSettings suite) {
        if (System.getProperty(ALLOWED) == null) {
            System.setProperty(ALLOWED, suite.tokenEndpoint());
        }
        Map<String, Object> settings = new HashMap<>(Suite.kafkaClientProperties(suite, PRINCIPAL));
        settings.put("acks", "all");
        settings.put("delivery.timeout.ms", 30_000);
        settings.put("request.timeout.ms", 10_000);
        settings.put("max.block.ms", 30_000);
        try {
            return new ClaimsSystem(settings);
        } catch (KafkaException e) {
            throw new SuiteFailure("The broker cannot be reached as " + PRINCIPAL, e);
        }
    }

    /** Sends messages, in their order, and waits until the broker has them all. */
    public void send(List<CaseTold> messages) {
        try {
            for (CaseTold told : messages) {
                // One after the other: a case and the one it is rebuilt as have different keys.
                producer.send(message(told)).get();
            }
        } catch (ExecutionException e) {
            throw new SuiteFailure("The broker did not take a case", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted while sending", e);
        }
    }

    private static ProducerRecord<byte[], byte[]> message(CaseTold told) {
        Instant at = WallClock.now();
        Map<String, Object> body = new HashMap<>(told.body());
        body.put("at", at.toString());
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(TOPIC, bytes(told.caseId()), bytes(json(body)));
        String id = told.caseId() + " " + told.version();
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.nameUUIDFromBytes(bytes(id)).toString(),
                        "ce_type", "lms.CmsClaim.v1",
                        "ce_source", "/cms",
                        "ce_time", at.toString(),
                        "ce_subject", told.caseId(),
                        "ce_dataschema", "urn:lms:schema:CmsClaim:1",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, bytes(value)));
        return message;
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case cannot be written", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
