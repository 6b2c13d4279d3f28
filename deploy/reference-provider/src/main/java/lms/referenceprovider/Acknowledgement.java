package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** The answer "this referral has reached us", as a CloudEvents 1.0 message in binary mode. */
final class Acknowledgement {

    private Acknowledgement() {}

    /**
     * The message for a referral; the same referral always gives the same {@code ce_id}, so that
     * the suite recognises one that is sent again after a crash.
     */
    static ProducerRecord<byte[], byte[]> of(Journal.Owed owed, Settings settings) {
        String referralId = owed.referralId().toString();
        Instant at = owed.appliedAt();
        String body =
                """
                {"referralId":"%s","acknowledgedAt":"%s"}\
                """
                        .formatted(referralId, at);
        var message =
                new ProducerRecord<>(
                        settings.updates(), referralId.getBytes(UTF_8), body.getBytes(UTF_8));
        Headers headers = message.headers();
        header(headers, "ce_specversion", "1.0");
        header(headers, "ce_id", eventId(owed.referralId()).toString());
        header(headers, "ce_type", "lms.Acknowledged.v1");
        header(headers, "ce_source", "/providers/" + settings.providerCode());
        header(headers, "ce_time", at.toString());
        header(headers, "ce_subject", referralId);
        header(headers, "ce_dataschema", "urn:lms:schema:Acknowledged:1");
        header(headers, "content-type", "application/json");
        if (owed.traceparent() != null) {
            header(headers, "traceparent", owed.traceparent());
        }
        return message;
    }

    private static UUID eventId(UUID referralId) {
        return UUID.nameUUIDFromBytes((referralId + "/Acknowledged").getBytes(UTF_8));
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
