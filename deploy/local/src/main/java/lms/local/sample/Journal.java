package lms.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/** Remembers which steps of the loading are done and the ids they gave, beside the stores. */
final class Journal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final ObjectNode done;

    Journal(Path file) {
        this.file = file;
        this.done = read(file);
    }

    private static ObjectNode read(Path file) {
        if (!Files.exists(file)) {
            return JSON.createObjectNode();
        }
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() {
        return done.isEmpty();
    }

    boolean has(String step) {
        return done.has(step);
    }

    /** Does a step that gives an id, unless it is done; the id is the same either way. */
    String once(String step, Supplier<String> act) {
        JsonNode before = done.get(step);
        if (before != null) {
            return before.asText();
        }
        String id = act.get();
        done.put(step, id);
        write();
        return id;
    }

    /** Does a step, unless it is done. */
    void once(String step, Runnable act) {
        once(
                step,
                () -> {
                    act.run();
                    return "done";
                });
    }

    private void write() {
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            JSON.writerWithDefaultPrettyPrinter().writeValue(unfinished.toFile(), done);
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
