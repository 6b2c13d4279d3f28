package lms.kit.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A message as it came, before anyone knows whether it is an event. */
@SuppressWarnings("ArrayRecordComponent") // only carried, never compared
record Message(
        String topic,
        int partition,
        long position,
        String key,
        Map<String, String> headers,
        byte @Nullable [] payload) {

    static Message of(ConsumerRecord<byte[], byte[]> message) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : message.headers()) {
            headers.put(header.key(), text(header.value()));
        }
        return new Message(
                message.topic(),
                message.partition(),
                message.offset(),
                text(message.key()),
                headers,
                message.value());
    }

    @Nullable String header(String name) {
        return headers.get(name);
    }

    /** The database cannot keep U+0000; a key or header that has one is not ours anyway. */
    private static String text(byte @Nullable [] bytes) {
        return bytes == null
                ? ""
                : new String(bytes, StandardCharsets.UTF_8).replace('\u0000', '\ufffd');
    }
}
