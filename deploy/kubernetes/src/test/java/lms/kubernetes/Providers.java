package lms.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The providers of the suite's one list of them, the packaged market-share table. */
final class Providers {

    private static final Path TABLE =
            Path.of("../../work-programme-service/src/main/resources/market-shares.yaml");

    private Providers() {}

    /** What each is called, by its code, in the order of the table. */
    static Map<String, String> names() {
        try {
            JsonNode table = new YAMLMapper().readTree(TABLE.toFile());
            Map<String, String> names = new LinkedHashMap<>();
            table.path("providers")
                    .forEach(each ->
                            names.put(each.path("code").asText(), each.path("name").asText()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their codes. */
    static List<String> codes() {
        return List.copyOf(names().keySet());
    }
}
