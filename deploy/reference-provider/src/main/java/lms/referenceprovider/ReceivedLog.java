package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line for each applied message of a kind, without anything personal: when, its number, the
 * referral's id.
 *
 * <p>It follows from the journal: what a crash kept from being written here is added at the start.
 */
final class ReceivedLog implements Journal.Witness, AutoCloseable {

    private final FileChannel file;
    private final Function<Entry.OfMessage, @Nullable String> line;
    private long lines;
    private long seen;

    private ReceivedLog(FileChannel file, Function<Entry.OfMessage, @Nullable String> line) {
        this.file = file;
        this.line = line;
    }

    /** A line for each referral: {@code <instant> <sequence> <referralId>}. */
    static ReceivedLog ofReferrals(Path path) throws IOException {
        return open(path, ReceivedLog::referral);
    }

    /** A line for each thing told since, which says last what it was. */
    static ReceivedLog ofWhatWasTold(Path path) throws IOException {
        return open(path, ReceivedLog::told);
    }

    private static @Nullable String referral(Entry.OfMessage entry) {
        return switch (entry) {
            case Entry.Applied it ->
                    "%s %d %s".formatted(it.appliedAt(), it.sequence(), it.referralId());
            case Entry.Stopped _, Entry.Changed _, Entry.Kept _ -> null;
        };
    }

    private static @Nullable String told(Entry.OfMessage entry) {
        return switch (entry) {
            case Entry.Stopped it ->
                    "%s %d %s stopped".formatted(it.appliedAt(), it.sequence(), it.referralId());
            case Entry.Changed it ->
                    "%s %d %s changed %s"
                            .formatted(it.appliedAt(), it.sequence(), it.referralId(), it.field());
            case Entry.Applied _, Entry.Kept _ -> null;
        };
    }

    private static ReceivedLog open(Path path, Function<Entry.OfMessage, @Nullable String> line)
            throws IOException {
        FileChannel file = FileChannel.open(path, CREATE, READ, WRITE);
        try {
            var log = new ReceivedLog(file, line);
            log.count();
            return log;
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private void count() throws IOException {
        ByteBuffer block = ByteBuffer.allocate(8192);
        long at = 0;
        long whole = 0;
        while (file.read(block.clear()) > 0) {
            block.flip();
            while (block.hasRemaining()) {
                at++;
                if (block.get() == '\n') {
                    lines++;
                    whole = at;
                }
            }
        }
        file.truncate(whole);
        file.position(whole);
    }

    /** Adds the line unless an earlier run did. */
    @Override
    public void sees(Entry.OfMessage entry) throws IOException {
        String said = line.apply(entry);
        if (said == null) {
            return;
        }
        seen++;
        if (seen <= lines) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.wrap((said + "\n").getBytes(US_ASCII));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        lines++;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
