package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Kafka message as a CloudEvents 1.0 event in binary mode: headers say what it is, the
 * value is its JSON.
 *
 * <p>Every input has an answer; a field that this program does not know is no reason to refuse.
 */
final class MessageReader {

    private static final String MADE = "lms.ReferralMade.v1";
    private static final String CANCELLED = "lms.ReferralCancelled.v1";
    private static final String CHANGED = "lms.CircumstancesChanged.v1";
    private static final Set<String> KNOWN = Set.of(MADE, CANCELLED, CHANGED);
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private MessageReader() {}

    static Message read(ConsumerRecord<byte[], byte[]> message) {
        String eventId = header(message, "ce_id");
        String type = header(message, "ce_type");
        if (!"1.0".equals(header(message, "ce_specversion"))
                || eventId == null
                || eventId.isBlank()
                || type == null) {
            return new Message.Unreadable("no CloudEvents 1.0 headers");
        }
        JsonNode body = json(message.value());
        if (body == null || !body.isObject()) {
            return new Message.Unreadable("the value is no JSON object");
        }
        JsonNode counted = body.path("sequence");
        Long sequence =
                counted.isIntegralNumber() && counted.canConvertToLong() && counted.asLong() > 0
                        ? Long.valueOf(counted.asLong())
                        : null;
        if (!KNOWN.contains(type)) {
            return new Message.OtherEvent(eventId, sequence);
        }
        String referralId = body.path("referralId").asText("");
        if (sequence == null) {
            return new Message.Unreadable("no sequence number");
        }
        if (!UUID_TEXT.matcher(referralId).matches()) {
            return new Message.Unreadable("no referral id");
        }
        UUID id = UUID.fromString(referralId);
        return switch (type) {
            case CANCELLED ->
                    new Message.ReferralCancelled(
                            eventId,
                            sequence,
                            id,
                            body.hasNonNull("inappropriate")
                                    ? body.path("inappropriate").asText()
                                    : null);
            case CHANGED -> changed(eventId, sequence, id, body);
            default ->
                    Seal.holds(body)
                            ? new Message.ReferralMade(
                                    eventId, sequence, id, header(message, "traceparent"), body)
                            : new Message.Unreadable("the seal does not fit what was handed over");
        };
    }

    private static Message changed(String eventId, long sequence, UUID id, JsonNode body) {
        JsonNode version = body.path("handoverVersion");
        JsonNode value = body.path("newValue");
        JsonNode read = value.isTextual() ? json(value.asText().getBytes(UTF_8)) : null;
        if (!version.canConvertToLong() || (value.isTextual() && read == null)) {
            return new Message.Unreadable("the change cannot be read");
        }
        try {
            return new Message.CircumstancesChanged(
                    eventId,
                    sequence,
                    id,
                    version.asLong(),
                    JsonPointer.compile(body.path("field").asText()),
                    read);
        } catch (IllegalArgumentException _) {
            return new Message.Unreadable("the change names no field");
        }
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    /** The parser's own complaint would quote the message, so it goes nowhere. */
    private static @Nullable JsonNode json(byte @Nullable [] value) {
        try {
            return value == null ? null : JSON.readTree(value);
        } catch (IOException _) {
            return null;
        }
    }
}
