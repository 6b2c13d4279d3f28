package lms.journey;

import static lms.local.suite.Component.ACTION_PLAN;
import static lms.local.suite.Component.CLIENT_RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import lms.journey.suite.Adviser;
import lms.journey.suite.Client;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import lms.journey.suite.Person;
import lms.local.claims.CaseTold;
import lms.local.claims.CaseTold.What;
import lms.local.claims.ClaimsSystem;
import lms.local.claims.InventedClaims;
import lms.local.suite.Component;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The claims system, from claim to work list and rebooking (IT ¶24)")
@OnTheSuite
@Order(25)
class ClaimsSystemTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Journeys journeys;
    private final Adviser amal;
    private final LocalDate today;
    private final Person person = Person.born(LocalDate.of(1984, 2, 29));
    private final String caseId = UUID.randomUUID().toString();
    private Client client;
    private String interview = "";

    ClaimsSystemTest(Journeys journeys) {
        this.journeys = journeys;
        this.amal = journeys.amal();
        this.today = journeys.today();
        this.client = new Client("", person);
        journeys.traces()
                .carried(
                        person.nino(),
                        person.firstName(),
                        person.lastName(),
                        person.postcode(),
                        "Ginnelgate");
    }

    @Test
    @Order(1)
    @DisplayName("A claim opens a record that can be found, with its claim in the benefit position")
    void claim() {
        tell(told(1, What.NEW_CLAIM, person.lastName(), Person.phone(11), "Open"));

        await().atMost(PATIENCE).until(() -> !search().isEmpty());
        client = new Client(search().path(0).path("clientId").asText(), person);
        await().atMost(PATIENCE)
                .until(() -> !amal.window(client, "benefit-position").path("claims").isEmpty());

        var record = amal.record(client);
        assertThat(record.path("lastName").asText()).isEqualTo(person.lastName());
        assertThat(record.path("markers").path("jp").asBoolean()).isTrue();
        assertThat(record.path("changedBy").path("officer").asText()).isEqualTo("system");
        assertThat(amal.window(client, "benefit-position").path("claims").toString())
                .contains("JSA", today.minusDays(7).toString());
    }

    @Test
    @Order(2)
    @DisplayName("What the claims system corrects about its own word is corrected")
    void correction() {
        tell(told(2, What.CORRECTION, person.lastName(), Person.phone(12), "Open"));

        await().atMost(PATIENCE)
                .until(() ->
                        amal.record(client).path("phones").toString().contains(Person.phone(12)));
    }

    @Test
    @Order(3)
    @DisplayName("What an adviser entered is not overwritten, and is on the office's work list")
    void conflict() {
        amal.amend(client, 13);

        tell(told(3, What.CONTRADICTION, person.lastName(), Person.phone(14), "Open"));

        await().atMost(PATIENCE).until(() -> !conflicts().isEmpty());
        var conflict = phoneConflict();
        assertThat(conflict.path("recordValue").asText()).isEqualTo(Person.phone(13));
        assertThat(conflict.path("claimsValue").asText()).isEqualTo(Person.phone(14));
        assertThat(amal.record(client).path("phones").path(0).asText()).isEqualTo(Person.phone(13));
    }

    @Test
    @Order(4)
    @DisplayName("An adviser decides, and the conflict leaves the list")
    void resolution() {
        var conflict = phoneConflict();

        var resolved =
                amal.caller()
                        .post(
                                CLIENT_RECORD,
                                "/v1/claims-conflicts/"
                                        + conflict.path("conflictId").asText()
                                        + "/resolution",
                                Map.of("keep", "claims-system"),
                                Map.of(
                                        "If-Match",
                                        "\"" + conflict.path("version").asLong() + "\"",
                                        "Idempotency-Key",
                                        UUID.randomUUID().toString()))
                        .expect(200);

        assertThat(resolved.body().path("state").asText()).isEqualTo("RESOLVED");
        assertThat(amal.record(client).path("phones").path(0).asText()).isEqualTo(Person.phone(14));
        assertThat(list("/v1/claims-conflicts?office=LDS&limit=100", CLIENT_RECORD))
                .noneMatch(each -> each.path("conflictId").equals(conflict.path("conflictId")));
    }

    @Test
    @Order(5)
    @DisplayName("A rebuilt case cancels the new claims interview, which asks to be rebooked")
    void rebuilt() {
        interview = amal.book(client, Adviser.NEW_JOBSEEKER, today.plusDays(2));
        var successor = UUID.randomUUID().toString();
        var end = told(4, What.REBUILT_CASE, person.lastName(), Person.phone(14), "Rebuilt");
        var body = new HashMap<>(end.body());
        body.put("rebuiltAs", successor);
        var again =
                new HashMap<>(
                        told(1, What.REBUILDING, person.lastName(), Person.phone(14), "Open")
                                .body());
        again.put("caseId", successor);
        again.put("rebuilds", caseId);

        tell(new CaseTold(caseId, 4, What.REBUILT_CASE, body));
        tell(new CaseTold(successor, 1, What.REBUILDING, again));

        await().atMost(PATIENCE).until(() -> toRebook().contains(interview));
        var read = amal.caller().get(ACTION_PLAN, "/v1/interviews/" + interview).expect(200).body();
        assertThat(read.path("stage").asText()).isEqualTo("Cancelled");
        assertThat(read.path("cancelledBecause").asText()).isEqualTo("Claims case rebuilt");
        assertThat(read.path("changedBy").path("officer").asText()).isEqualTo("system");
        assertThat(read.path("changedBy").path("office").asText()).isEqualTo("ZZZ");
    }

    @Test
    @Order(6)
    @DisplayName("Once it is rebooked it leaves the list, and stays cancelled once")
    void rebooked() {
        var rebooked = amal.book(client, Adviser.NEW_JOBSEEKER, today.plusDays(2));

        assertThat(toRebook()).doesNotContain(interview);
        amal.amend(client, 15);
        await().atMost(PATIENCE)
                .until(() ->
                        journeys.databases()
                                        .position(ACTION_PLAN, "lms.client-summary.v1", client.id())
                                >= amal.record(client).path("version").asLong());
        assertThat(amal.interviews(client)).containsEntry(rebooked, "Booked");
    }

    @Test
    @Order(7)
    @DisplayName("What the simulator invents is taken in whole: no dead letter is left")
    void simulator() {
        var invented = new InventedClaims(99, today).invent(20, true);

        tell(invented.toArray(CaseTold[]::new));

        var last = new HashMap<String, Long>();
        invented.forEach(told -> last.put(told.caseId(), told.version()));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        last.forEach((key, version) ->
                                assertThat(
                                                journeys.databases()
                                                        .position(
                                                                CLIENT_RECORD,
                                                                ClaimsSystem.TOPIC,
                                                                key))
                                        .isEqualTo(version)));
        assertThat(
                        journeys.databases()
                                .rows(
                                        CLIENT_RECORD,
                                        "select reason, detail from dead_letter where topic = ?",
                                        ClaimsSystem.TOPIC))
                .isEmpty();
        assertThat(
                        journeys.databases()
                                .rows(
                                        CLIENT_RECORD,
                                        // Cases are read in any order; whichever of two was
                                        // first, one client is in dispute.
                                        "select count(distinct client_id) from claims_conflict"
                                                + " where reason = 'DATE_OF_BIRTH_DIFFERS'")
                                .getFirst())
                .isEqualTo("4");
    }

    @ParameterizedTest
    @Order(8)
    @ValueSource(
            strings = {
                "lms.cms-claim.v1",
                "lms.cms-claim.v1.dead-letter",
                "lms.client-summary.v1",
                "lms.benefit-position.v1",
                "lms.interview.v1",
                "lms.work-programme.v1",
                "lms.referral.calder-futures.v1"
            })
    @DisplayName("The broker lets the claims system read no topic at all")
    void readingRefused(String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        settings(), new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));

            assertThatThrownBy(
                            () -> {
                                consumer.position(partition);
                                consumer.poll(Duration.ofMillis(300));
                            })
                    .isInstanceOf(TopicAuthorizationException.class);
        }
    }

    @ParameterizedTest
    @Order(9)
    @ValueSource(
            strings = {
                "lms.cms-claim.v1.dead-letter",
                "lms.client-summary.v1",
                "lms.benefit-position.v1",
                "lms.interview.v1",
                "lms.provider-update.calder-futures.v1"
            })
    @DisplayName("The broker lets the claims system write no topic but its own")
    void writingRefused(String topic) {
        var settings = settings();
        settings.put("max.block.ms", 10_000);
        settings.remove("default.api.timeout.ms");
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {

            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(topic, "cms", "{}")).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    @Order(10)
    @DisplayName("Nobody of the suite but the client record reads it, and nobody writes it")
    void onlyItsReader() {
        var settings =
                new HashMap<String, Object>(
                        journeys.suite().kafkaClientProperties("action-plan-service"));
        settings.put("default.api.timeout.ms", 10_000);
        settings.put("request.timeout.ms", 9_000);
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(ClaimsSystem.TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));

            assertThatThrownBy(() -> consumer.position(partition))
                    .isInstanceOf(TopicAuthorizationException.class);
        }
    }

    private Map<String, Object> settings() {
        var settings =
                new HashMap<String, Object>(
                        journeys.suite().kafkaClientProperties(ClaimsSystem.PRINCIPAL));
        settings.put("default.api.timeout.ms", 10_000);
        settings.put("request.timeout.ms", 9_000);
        return settings;
    }

    private void tell(CaseTold... told) {
        for (var each : told) {
            carried(each);
        }
        try (var cms = ClaimsSystem.of(journeys.suite().settings())) {
            cms.send(List.of(told));
        }
    }

    /** Whatever is told of people must turn up nowhere else. */
    private void carried(CaseTold told) {
        if (told.body().get("claimant") instanceof Map<?, ?> claimant) {
            for (var name : List.of("nino", "lastName", "temporaryReference")) {
                if (claimant.get(name) instanceof String word) {
                    journeys.traces().carried(word);
                }
            }
            if (claimant.get("phones") instanceof List<?> phones) {
                phones.forEach(phone -> journeys.traces().carried(phone.toString()));
            }
        }
    }

    private CaseTold told(long version, What what, String lastName, String phone, String state) {
        var claimant =
                Map.of(
                        "nino", person.nino(),
                        "firstName", person.firstName(),
                        "lastName", lastName,
                        "dateOfBirth", person.dateOfBirth().toString(),
                        "address",
                                Map.of(
                                        "lines", List.of("9 Cinderlough Snicket", "Leeds"),
                                        "postcode", person.postcode(),
                                        "nation", "England"),
                        "phones", List.of(phone),
                        "office", "LDS");
        return new CaseTold(
                caseId,
                version,
                what,
                Map.of(
                        "caseId",
                        caseId,
                        "version",
                        version,
                        "claimant",
                        claimant,
                        "jp",
                        true,
                        "claim",
                        Map.of("benefit", "JSA", "claimDate", today.minusDays(7).toString()),
                        "state",
                        state));
    }

    private JsonNode search() {
        return amal.caller()
                .post(CLIENT_RECORD, "/v1/clients/search", Map.of("nino", person.nino()), Map.of())
                .expect(200)
                .body()
                .path("items");
    }

    private JsonNode conflicts() {
        return amal.caller()
                .get(CLIENT_RECORD, client.path() + "/claims-conflicts")
                .expect(200)
                .body()
                .path("items");
    }

    private JsonNode phoneConflict() {
        for (var each : list("/v1/claims-conflicts?office=LDS&limit=100", CLIENT_RECORD)) {
            if (each.path("clientId").asText().equals(client.id())
                    && each.path("field").asText().equals("phones")) {
                return each;
            }
        }
        throw new AssertionError("the conflict is not on the work list");
    }

    private List<String> toRebook() {
        return list("/v1/interviews/to-rebook?office=LDS&limit=100", ACTION_PLAN)
                .findValuesAsText("interviewId");
    }

    private JsonNode list(String path, Component service) {
        return amal.caller().get(service, path).expect(200).body().path("items");
    }
}
