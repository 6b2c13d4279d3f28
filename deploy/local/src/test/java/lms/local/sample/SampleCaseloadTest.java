package lms.local.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lms.local.load.InventedPerson;
import lms.local.suite.Places;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("AP ¶66 The sample caseload")
class SampleCaseloadTest {

    private static final String RESOURCE = "/lms/local/sample-caseload.yaml";

    @Test
    @DisplayName("has the nine Action Items with their target dates and whom they are assigned to")
    void hasTheNineItems() throws IOException {
        List<String> items = new ArrayList<>();
        for (JsonNode day : content().path("days")) {
            if (LocalDate.parse(day.path("on").asText()).isBefore(LocalDate.of(2012, 1, 1))) {
                day.path("clients")
                        .forEach(client -> client.path("items").forEach(i -> items.add(brief(i))));
            }
        }

        assertEquals(
                List.of(
                        "Identify suitable childcare, 2011-04-29, Client",
                        "Attend meeting with, 2011-04-30, Client",
                        "Monitor work available, 2011-10-15, Client",
                        "Customer will identify, 2011-05-14, Client",
                        "Customer will contact, 2011-08-29, Client",
                        "Identify local distribution, 2011-04-21, Client",
                        "Investigate local public, 2011-10-16, Client",
                        "Meet with mentoring, 2011-04-25, Client",
                        "Adviser will contact, 2012-01-04, PA"),
                items);
    }

    private static String brief(JsonNode item) {
        String[] words = item.path("text").asText().split(" ", -1);
        return "%s %s %s, %s, %s"
                .formatted(
                        words[0],
                        words[1],
                        words[2],
                        item.path("target").asText(),
                        item.path("assignedTo").asText());
    }

    @Test
    @DisplayName("has no double quotes in it (AP ¶57)")
    void hasNoDoubleQuotes() throws IOException {
        for (JsonNode day : content().path("days")) {
            for (JsonNode client : day.path("clients")) {
                for (JsonNode item : client.path("items")) {
                    assertFalse(item.path("text").asText().contains("\""));
                }
            }
        }
    }

    @Test
    @DisplayName("has nobody in it who could exist, and nobody twice")
    void hasInventedPeople() throws IOException {
        Set<String> numbers = new HashSet<>();
        for (JsonNode day : content().path("days")) {
            for (JsonNode client : day.path("clients")) {
                String nino = client.at("/details/nino").asText();
                assertTrue(nino.matches("QQ[0-9]{6}[A-D]"));
                assertTrue(numbers.add(nino.substring(0, 8)));
            }
        }
        assertFalse(numbers.isEmpty());
        for (int number = 0; number < 500_000; number++) {
            String nino = InventedPerson.numbered(number).nino();
            assertFalse(numbers.contains(nino.substring(0, 8)));
        }
    }

    @Test
    @DisplayName("is noted as begun beside the stores, so that an interrupted loading goes on")
    void remembersThatItWasBegun(@TempDir Path home) {
        Places places = new Places(Path.of("."), home);
        assertTrue(places.stores().toFile().mkdirs());
        assertFalse(SampleCaseload.read(places).isBegun());

        SampleCaseload.read(places).begin();

        assertTrue(SampleCaseload.read(places).isBegun());
        assertFalse(SampleCaseload.read(places).isLoaded());
    }

    @Test
    @DisplayName("does a step once, and gives its id again")
    void doesAStepOnce(@TempDir Path folder) {
        Path file = folder.resolve("sample.json");
        List<String> done = new ArrayList<>();

        new Journal(file).once("step", () -> "id-" + done.add("first"));
        String again = new Journal(file).once("step", () -> "id-" + done.add("second"));

        assertEquals("id-true", again);
        assertEquals(List.of("first"), done);
    }

    private static JsonNode content() throws IOException {
        try (InputStream resource = SampleCaseload.class.getResourceAsStream(RESOURCE)) {
            return YAMLMapper.builder().build().readTree(resource);
        }
    }
}
