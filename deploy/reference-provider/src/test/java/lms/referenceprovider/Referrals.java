package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Messages as the suite sends them to the provider {@code calder-futures} and its like. */
final class Referrals {

    static final ObjectMapper JSON = new ObjectMapper();

    private Referrals() {}

    static JsonNode sample(String name) throws IOException {
        try (InputStream in = Referrals.class.getResourceAsStream("/sample/" + name + ".json")) {
            return JSON.readTree(Objects.requireNonNull(in, name));
        }
    }

    /** The published sample with another id and sequence number, sealed again. */
    static ObjectNode body(long sequence) throws IOException {
        ObjectNode body = sample("ReferralMade").deepCopy();
        body.put("referralId", id(sequence).toString());
        body.put("sequence", sequence);
        return body.put("handoverHash", Seal.of(body));
    }

    /** A referral is taken back. */
    static ProducerRecord<byte[], byte[]> cancelled(String topic, long sequence, long referral)
            throws IOException {
        ObjectNode body = sample("ReferralCancelled").deepCopy();
        body.put("referralId", id(referral).toString()).put("sequence", sequence);
        return event(topic, "event-" + sequence, "lms.ReferralCancelled.v1", body);
    }

    /** One thing that a referral said is otherwise now; without a value it is gone. */
    static ProducerRecord<byte[], byte[]> changed(
            String topic,
            long sequence,
            long referral,
            long version,
            String field,
            @Nullable String newValue)
            throws IOException {
        ObjectNode body = sample("CircumstancesChanged").deepCopy();
        body.put("referralId", id(referral).toString()).put("sequence", sequence);
        body.put("handoverVersion", version).put("field", field).put("newValue", newValue);
        if (newValue == null) {
            body.remove("newValue");
        }
        return event(topic, "event-" + sequence, "lms.CircumstancesChanged.v1", body);
    }

    static UUID id(long sequence) {
        return new UUID(0x9f2e7b643d1a4c58L, 0x8e07000000000000L + sequence);
    }

    static ProducerRecord<byte[], byte[]> made(String topic, long sequence) {
        try {
            return event(topic, "event-" + sequence, "lms.ReferralMade.v1", body(sequence));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<ProducerRecord<byte[], byte[]>> made(String topic, long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(n -> made(topic, n)).toList();
    }

    static ProducerRecord<byte[], byte[]> event(
            String topic, @Nullable String eventId, @Nullable String type, JsonNode body) {
        return message(topic, eventId, type, body.toString().getBytes(UTF_8));
    }

    static ProducerRecord<byte[], byte[]> message(
            String topic, @Nullable String eventId, @Nullable String type, byte[] value) {
        var message = new ProducerRecord<>(topic, "key".getBytes(UTF_8), value);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", eventId);
        header(message, "ce_type", type);
        header(message, "ce_source", "/lms/work-programme-service");
        header(message, "content-type", "application/json");
        header(message, "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        return message;
    }

    /** A message without a value. */
    @SuppressWarnings("NullAway") // Kafka's own types do not say that a value may be absent.
    static ProducerRecord<byte[], byte[]> tombstone(String topic) {
        return new ProducerRecord<>(topic, "key".getBytes(UTF_8), null);
    }

    private static void header(
            ProducerRecord<byte[], byte[]> message, String name, @Nullable String value) {
        if (value != null) {
            message.headers().add(name, value.getBytes(UTF_8));
        }
    }
}
