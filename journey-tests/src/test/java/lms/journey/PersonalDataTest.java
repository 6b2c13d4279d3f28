package lms.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import lms.journey.suite.Folder;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import lms.journey.suite.PersonalData;
import lms.journey.suite.Plain;
import lms.local.suite.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("Nobody's personal data turned up where it does not belong")
@OnTheSuite
@Order(Integer.MAX_VALUE)
class PersonalDataTest {

    private static final Set<String> NAMES_OF_PERSONS =
            Set.of("firstName", "lastName", "nino", "postcode", "text");

    private final Journeys journeys;
    private final PersonalData personalData;

    PersonalDataTest(Journeys journeys) throws IOException {
        this.journeys = journeys;
        var words = new HashSet<>(journeys.traces().personal());
        words.addAll(wordsOfTheSample());
        this.personalData = new PersonalData(words);
    }

    @Test
    @Order(1)
    @DisplayName("The search finds what it looks for, however it is written")
    void finds() {
        var search = new PersonalData(List.of("Wintersgill", "LS99 7QX"));

        assertThat(search.in("here", "client QQ120489A was read")).hasSize(1);
        assertThat(search.in("here", "client qq 12 04 89 a was read")).hasSize(1);
        assertThat(search.in("here", "/v1/clients?name=wintersgill")).hasSize(1);
        assertThat(search.in("here", "{\"lastName\":\"Wintersgill\"}")).hasSize(1);
        assertThat(search.in("here", "postcode=LS99%207QX")).hasSize(1);
        assertThat(search.in("here", "client 5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11")).isEmpty();
        for (var word : journeys.traces().personal()) {
            assertThat(personalData.in("here", "of " + word + ".")).isNotEmpty();
        }
        assertThat(journeys.traces().personal()).hasSizeGreaterThan(10);
    }

    @Test
    @Order(2)
    @DisplayName("in no log of any process")
    void logs() throws IOException {
        var found = new ArrayList<String>();
        var logs = Folder.files(journeys.suite().settings().places().home().resolve("logs"));
        assertThat(logs).hasSizeGreaterThanOrEqualTo(Component.values().length);
        for (var log : logs) {
            var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            found.addAll(personalData.in(log.getFileName().toString(), text));
        }

        assertThat(found).isEmpty();
    }

    @Test
    @Order(3)
    @DisplayName("in no topic's name, key or header")
    void keys() throws ExecutionException, InterruptedException {
        var found = new ArrayList<String>();
        try (var admin = journeys.suite().kafkaAdmin()) {
            for (var topic : admin.listTopics().names().get()) {
                found.addAll(personalData.in("topics", topic));
                for (var message : journeys.messages().on(topic)) {
                    found.addAll(personalData.in(topic, message.key() + " " + message.headers()));
                }
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    @Order(4)
    @DisplayName("in no metric")
    void metrics() {
        var found = new ArrayList<String>();
        for (var service : Component.services()) {
            var metrics = new Plain(journeys.suite().address(service)).get("/q/metrics").body();
            assertThat(metrics).contains("lms_outbox_waiting");
            found.addAll(personalData.in(service.id(), metrics));
        }

        assertThat(found).isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("in no address that was asked for or named in an answer")
    void addresses() {
        var addresses = journeys.traces().addresses();

        assertThat(addresses).hasSizeGreaterThan(20);
        assertThat(
                        addresses.stream()
                                .flatMap(address -> personalData.in("address", address).stream()))
                .isEmpty();
    }

    private static List<String> wordsOfTheSample() throws IOException {
        try (var sample =
                PersonalDataTest.class.getResourceAsStream("/lms/local/sample-caseload.yaml")) {
            var words = new ArrayList<String>();
            collect(YAMLMapper.builder().build().readTree(sample), words);
            return words;
        }
    }

    private static void collect(JsonNode node, List<String> words) {
        node.properties()
                .forEach(field -> {
                    if (NAMES_OF_PERSONS.contains(field.getKey()) && field.getValue().isTextual()) {
                        words.add(field.getValue().asText());
                    }
                });
        node.forEach(child -> collect(child, words));
    }
}
