package lms.kit.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The dated values of one service, read from YAML: for each name a list of rows, each with {@code
 * from} (the first day it holds), {@code value}, and {@code source} (the paragraph or ASSUMPTION
 * behind it).
 *
 * <pre>
 * overdue-after-days:
 *   - {from: 2011-06-01, value: 28, source: WP ¶59}
 * </pre>
 */
public final class Policy {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Map<String, List<Row>> rows;
    private final Map<Reading, Object> readings = new ConcurrentHashMap<>();

    private Policy(Map<String, List<Row>> rows) {
        this.rows = rows;
    }

    /**
     * Reads the values packaged with a service, or the file that an operator put in their place.
     *
     * @param near a class of the service, beside which the resource is found
     * @param resource for example {@code /policy.yaml}
     * @param replacedBy the whole file that replaces it, if any
     */
    public static Policy read(Class<?> near, String resource, Optional<Path> replacedBy) {
        try (InputStream in =
                replacedBy.isPresent()
                        ? Files.newInputStream(replacedBy.get())
                        : near.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no policy at " + resource);
            }
            return new Policy(YAML.readValue(in, new TypeReference<Map<String, List<Row>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The row that holds on a day.
     *
     * @throws IllegalStateException when no row of that name holds on the day
     */
    public <T> Dated<T> on(String name, LocalDate on, Class<T> type) {
        var row =
                rows.getOrDefault(name, List.of()).stream()
                        .filter(r -> !r.from().isAfter(on))
                        .max(Comparator.comparing(Row::from))
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "no policy value for " + name + " on " + on));
        return new Dated<>(name, row.from(), value(name, row, type), row.source());
    }

    /** What nobody can change is made of its row once; rules ask for values at every request. */
    private <T> T value(String name, Row row, Class<T> type) {
        return type.isRecord() || Number.class.isAssignableFrom(type) || type == LocalDate.class
                ? type.cast(
                        readings.computeIfAbsent(
                                new Reading(name, row.from(), type),
                                reading -> YAML.convertValue(row.value(), type)))
                : YAML.convertValue(row.value(), type);
    }

    /** One row, as a type of value. */
    private record Reading(String name, LocalDate from, Class<?> type) {}

    /** The names of all values. */
    public List<String> names() {
        return rows.keySet().stream().sorted().toList();
    }

    /** Every day on which some value of that name begins to hold, oldest first. */
    public List<LocalDate> changes(String name) {
        return rows.getOrDefault(name, List.of()).stream().map(Row::from).sorted().toList();
    }

    record Row(LocalDate from, JsonNode value, String source) {

        Row {
            if (source == null || source.isBlank()) {
                throw new IllegalArgumentException("a policy value without a source");
            }
        }
    }

    /** A value with the day it holds from and the source behind it. */
    public record Dated<T>(String name, LocalDate from, T value, String source) {}
}
