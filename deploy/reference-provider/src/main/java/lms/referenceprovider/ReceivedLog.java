package lms.referenceprovider;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * One line for each applied referral, without anything personal: when, its number, its id.
 *
 * <p>It follows from the journal: what a crash kept from being written here is added at the start.
 */
final class ReceivedLog implements Journal.Witness, AutoCloseable {

    private final FileChannel file;
    private long lines;
    private long seen;

    private ReceivedLog(FileChannel file) {
        this.file = file;
    }

    static ReceivedLog open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, CREATE, READ, WRITE);
        try {
            var log = new ReceivedLog(file);
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
    public void sees(Entry.Applied applied) throws IOException {
        seen++;
        if (seen <= lines) {
            return;
        }
        String line =
                "%s %d %s\n"
                        .formatted(applied.appliedAt(), applied.sequence(), applied.referralId());
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(US_ASCII));
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
