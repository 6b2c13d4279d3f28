package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The provider's memory: one file that is only ever appended to, and forced to the disk before
 * anything that depends on it is done.
 *
 * <p>A referral and the position after it are one line, so a crash leaves both or neither. A real
 * system would use its database and write both in one transaction.
 */
final class Journal implements AutoCloseable {

    /** The file is damaged before its end: only a person can say what is to be done. */
    static final class Damaged extends RuntimeException {

        Damaged(Path file, int line) {
            super("line " + line + " of " + file + " cannot be read");
        }
    }

    /** Who wants to know of every message that has been accounted for. */
    interface Witness {

        void sees(Entry.OfMessage entry) throws IOException;
    }

    /** Sequence numbers that never came. */
    record Gap(long first, long last) {}

    /** An acknowledgement that is owed. */
    record Owed(UUID referralId, Instant appliedAt, @Nullable String traceparent) {}

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Instant.class, new InstantWriter())
                                    .addDeserializer(Instant.class, new InstantReader()))
                    .build();

    private final FileChannel file;
    private final Set<String> eventIds = new HashSet<>();
    private final TreeSet<Long> sequences = new TreeSet<>();
    private final Map<Integer, Long> positions = new HashMap<>();
    private final Map<UUID, Owed> owed = new LinkedHashMap<>();
    private final Map<UUID, Case> cases = new HashMap<>();

    private Journal(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens the journal and recalls what it says; a line that a crash cut short is dropped.
     *
     * @param witness is told every message accounted for so far, oldest first
     */
    static Journal open(Path path, Witness witness) throws IOException {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileChannel file =
                posix
                        ? FileChannel.open(
                                path,
                                Set.of(CREATE, READ, WRITE),
                                PosixFilePermissions.asFileAttribute(
                                        PosixFilePermissions.fromString("rw-------")))
                        : FileChannel.open(path, CREATE, READ, WRITE);
        try {
            if (file.tryLock() == null) {
                throw new IOException("another process uses " + path);
            }
            Journal journal = new Journal(file);
            journal.recall(path, witness);
            return journal;
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private void recall(Path path, Witness witness) throws IOException {
        file.force(false);
        long whole = 0;
        int number = 0;
        // Not closed: that would close the channel and with it the lock.
        InputStream in = new BufferedInputStream(Channels.newInputStream(file));
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                number++;
                Entry entry = parse(line.toByteArray(), path, number);
                remember(entry);
                if (entry instanceof Entry.OfMessage message) {
                    witness.sees(message);
                }
                whole += line.size();
                line.reset();
            }
        }
        file.truncate(whole);
        file.position(whole);
    }

    private static Entry parse(byte[] line, Path path, int number) throws IOException {
        try {
            return JSON.readValue(line, Entry.class);
        } catch (JsonProcessingException _) {
            throw new Damaged(path, number);
        }
    }

    /** Writes the entry; until {@link #force} it may be lost in a crash. */
    void write(Entry entry) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((JSON.writeValueAsString(entry) + '\n').getBytes(UTF_8));
        while (line.hasRemaining()) {
            file.write(line);
        }
        remember(entry);
    }

    /** Returns once everything written is on the disk. */
    void force() throws IOException {
        file.force(false);
    }

    private void remember(Entry entry) {
        switch (entry) {
            case Entry.Applied applied -> {
                eventIds.add(applied.eventId());
                sequences.add(applied.sequence());
                advance(applied);
                owed.put(
                        applied.referralId(),
                        new Owed(applied.referralId(), applied.appliedAt(), applied.traceparent()));
                cases.put(applied.referralId(), Case.of(applied.referral()));
            }
            case Entry.Stopped stopped -> {
                eventIds.add(stopped.eventId());
                sequences.add(stopped.sequence());
                advance(stopped);
                owed.remove(stopped.referralId());
                cases.computeIfPresent(stopped.referralId(), (_, known) -> known.stop());
            }
            case Entry.Changed changed -> {
                eventIds.add(changed.eventId());
                sequences.add(changed.sequence());
                advance(changed);
                cases.computeIfPresent(
                        changed.referralId(),
                        (_, known) ->
                                known.with(
                                        JsonPointer.compile(changed.field()),
                                        changed.newValue(),
                                        changed.handoverVersion()));
            }
            case Entry.Kept kept -> {
                if (kept.eventId() != null) {
                    eventIds.add(kept.eventId());
                }
                if (kept.sequence() != null) {
                    sequences.add(kept.sequence());
                }
                advance(kept);
            }
            case Entry.Acknowledged acknowledged ->
                    acknowledged.referralIds().forEach(owed::remove);
        }
    }

    private void advance(Entry.OfMessage entry) {
        positions.merge(entry.partition(), entry.offset() + 1, Math::max);
    }

    /** Whether this very event has been accounted for. */
    boolean knows(String eventId) {
        return eventIds.contains(eventId);
    }

    /** Whether an event with this number has been accounted for. */
    boolean knows(long sequence) {
        return sequences.contains(sequence);
    }

    /** What has been told of a referral, null when it never came. */
    @Nullable Case caseOf(UUID referralId) {
        return cases.get(referralId);
    }

    /** The highest number so far, 0 before the first. */
    long highestSequence() {
        return sequences.isEmpty() ? 0 : sequences.last();
    }

    /** Every gap up to the highest number so far. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        long expected = 1;
        for (long sequence : sequences) {
            if (sequence > expected) {
                gaps.add(new Gap(expected, sequence - 1));
            }
            expected = sequence + 1;
        }
        return gaps;
    }

    /** Where to go on reading, 0 for a partition not yet read. */
    long position(int partition) {
        return positions.getOrDefault(partition, 0L);
    }

    /** What has been applied and not yet been confirmed as acknowledged, oldest first. */
    List<Owed> owed() {
        return List.copyOf(owed.values());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static final class InstantWriter extends StdSerializer<Instant> {

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(value.toString());
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            return Instant.parse(json.getText());
        }
    }
}
