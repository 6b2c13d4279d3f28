package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Messages that the program could not apply, one file each, for a person to look at.
 *
 * <p>A file is named after the message's place on the topic, so that keeping it twice makes one.
 */
final class KeptMessages {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    KeptMessages(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Returns once the message is on the disk. */
    void keep(ConsumerRecord<byte[], byte[]> message, String reason) throws IOException {
        ObjectNode kept = JSON.createObjectNode();
        kept.put("reason", reason);
        kept.put("topic", message.topic());
        kept.put("partition", message.partition());
        kept.put("offset", message.offset());
        ObjectNode headers = kept.putObject("headers");
        for (Header header : message.headers()) {
            headers.put(
                    header.key(),
                    header.value() == null ? null : new String(header.value(), UTF_8));
        }
        if (message.value() != null) {
            kept.put("valueBase64", Base64.getEncoder().encodeToString(message.value()));
        }
        String name = message.partition() + "-" + message.offset();
        Path draft = folder.resolve(name + ".part");
        try (FileChannel file = FileChannel.open(draft, CREATE, WRITE, TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(kept));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(draft, folder.resolve(name + ".json"), ATOMIC_MOVE, REPLACE_EXISTING);
    }
}
