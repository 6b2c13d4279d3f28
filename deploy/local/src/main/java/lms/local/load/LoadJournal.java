package lms.local.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which clients are created, and their ids: one line each, written as soon as the service has
 * answered. The last line of a loader that was killed may be torn; its client is asked for again.
 */
final class LoadJournal implements AutoCloseable {

    private static final Pattern LINE = Pattern.compile("([0-9]+) ([0-9a-f-]{36})");

    private final Map<Integer, String> ids = new TreeMap<>();
    private final BufferedWriter writer;

    LoadJournal(Path file) {
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(this::read);
            }
            writer =
                    Files.newBufferedWriter(
                            file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            // Ends a torn line, so that it spoils no other.
            writer.newLine();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        var matcher = LINE.matcher(line);
        if (matcher.matches()) {
            ids.put(Integer.valueOf(matcher.group(1)), matcher.group(2));
        }
    }

    synchronized boolean has(int number) {
        return ids.containsKey(number);
    }

    synchronized void note(int number, String id) {
        try {
            writer.write(number + " " + id);
            writer.newLine();
            writer.flush();
            ids.put(number, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the ids of the first so many people. */
    synchronized Map<Integer, String> ids(int people) {
        var some = new TreeMap<>(ids);
        some.keySet().removeIf(number -> number >= people);
        return some;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
