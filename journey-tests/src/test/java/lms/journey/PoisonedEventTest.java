package lms.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.journey.PoisonedTopic.Event;
import lms.journey.PoisonedTopic.Place;
import lms.journey.suite.Adviser;
import lms.journey.suite.Client;
import lms.journey.suite.Databases;
import lms.journey.suite.DeadLetters;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import lms.local.suite.Component;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A poisoned event holds up nobody else, and can be replayed")
@OnTheSuite
@Order(50)
class PoisonedEventTest {

    private static final Duration SECONDS = Duration.ofSeconds(10);

    private final Journeys journeys;
    private final DeadLetters deadLetters;
    private final Adviser amal;

    PoisonedEventTest(Journeys journeys) {
        this.journeys = journeys;
        this.deadLetters = new DeadLetters(journeys);
        this.amal = journeys.amal();
    }

    @AfterAll
    void mend() {
        for (var topic : PoisonedTopic.values()) {
            topic.places().forEach(this::mend);
        }
    }

    @ParameterizedTest
    @Order(1)
    @EnumSource
    @DisplayName("What cannot be kept becomes a dead letter within seconds, and is replayed")
    void cannotBeKept(PoisonedTopic topic) {
        var poor = PoisonedTopic.prepared(amal);
        var healthy = PoisonedTopic.prepared(amal);
        awaitKnown(poor);
        awaitKnown(healthy);
        topic.places().forEach(place -> spoil(place, poor));

        var poisoned = topic.cause(amal, poor, journeys.today());
        var other = topic.cause(amal, healthy, journeys.today());

        var letters = new HashMap<Place, JsonNode>();
        for (var place : topic.places()) {
            var letter = deadLetters.await1(place.reader(), topic.topic(), poisoned.key());
            assertThat(letter.path("reason").asText()).isEqualTo("FAILED");
            assertThat(letter.path("detail").asText()).contains("23514");
            letters.put(place, letter);
            awaitApplied(place.reader(), topic, other);
            assertThat(isApplied(place.reader(), topic, poisoned)).isFalse();
            awaitOnDeadLetterTopic(place.reader(), topic.topic(), poisoned.key(), "FAILED");
            var stillFails = deadLetters.replay(place.reader(), letter);
            assertThat(stillFails.status()).isEqualTo(409);
            assertThat(stillFails.code()).isEqualTo("LMS-451");
        }

        topic.places().forEach(this::mend);
        letters.forEach((place, letter) -> {
            var replayed = deadLetters.replay(place.reader(), letter).expect(200);

            assertThat(replayed.body().path("state").asText()).isEqualTo("REPLAYED");
            assertThat(isApplied(place.reader(), topic, poisoned)).isTrue();
            assertThat(rowsAbout(place, poor)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @Order(2)
    @EnumSource
    @DisplayName("What cannot be read becomes a dead letter within seconds, and is discarded")
    void cannotBeRead(PoisonedTopic topic) {
        var healthy = PoisonedTopic.prepared(amal);
        var key = UUID.randomUUID().toString();

        journeys.messages().put(topic.topic(), key, "{\"version\":1,", headers(topic, key));
        var other = topic.cause(amal, healthy, journeys.today());

        for (var place : topic.places()) {
            var letter = deadLetters.await1(place.reader(), topic.topic(), key);
            assertThat(letter.path("reason").asText()).isEqualTo("UNREADABLE");
            awaitApplied(place.reader(), topic, other);
            awaitOnDeadLetterTopic(place.reader(), topic.topic(), key, "UNREADABLE");
            assertThat(deadLetters.replay(place.reader(), letter).code()).isEqualTo("LMS-451");

            var discarded = deadLetters.discard(place.reader(), letter).expect(200);

            assertThat(discarded.body().path("state").asText()).isEqualTo("DISCARDED");
        }
    }

    @Test
    @Order(3)
    @DisplayName(
            "On a provider's log the events of one referral wait for it, those of others do not")
    void providerUpdate() {
        var poor = PoisonedTopic.prepared(amal);
        awaitKnown(poor);
        var place = new Place(Component.WORK_PROGRAMME, "referral");
        journeys.databases()
                .execute(
                        place.reader(),
                        "alter table referral add constraint journey_fault check"
                                + " (acknowledged_at is null or client_id <> '%s') not valid"
                                        .formatted(poor.id()));

        var poisoned = refer(poor);
        var other = refer(PoisonedTopic.prepared(amal));

        var topic = "lms.provider-update." + poisoned.path("provider").asText() + ".v1";
        var referral = poisoned.path("referralId").asText();
        var letter = deadLetters.await1(place.reader(), topic, referral);
        assertThat(letter.path("reason").asText()).isEqualTo("FAILED");
        awaitAcknowledged(other.path("referralId").asText());
        assertThat(isAcknowledged(referral)).isFalse();

        mend(place);
        deadLetters.replay(place.reader(), letter).expect(200);

        assertThat(isAcknowledged(referral)).isTrue();
    }

    @Test
    @Order(4)
    @DisplayName("In the end no dead letter is open")
    void nothingOpen() {
        for (var service : Component.services()) {
            assertThat(deadLetters.open(service)).as(service.id()).isEmpty();
        }
    }

    private JsonNode refer(Client client) {
        return amal.refer(client, "client-summary:1", "benefit-position:1", "action-plan:1");
    }

    private void spoil(Place place, Client client) {
        journeys.databases().execute(place.reader(), place.spoil(client));
    }

    private void mend(Place place) {
        journeys.databases().execute(place.reader(), place.mend());
    }

    private List<String> rowsAbout(Place place, Client client) {
        return journeys.databases()
                .rows(
                        place.reader(),
                        "select client_id from " + place.table() + " where client_id = ?",
                        Databases.id(client.id()));
    }

    /** Waits until every service has taken in what was written about the client so far. */
    private void awaitKnown(Client client) {
        var details =
                amal.workProgramme(
                        client, "client-summary:1", "benefit-position:1", "action-plan:1");
        var said = details.body().path("version").asLong();
        for (var reader :
                List.of(Component.CLIENT_RECORD, Component.ACTION_PLAN, Component.REPORTING)) {
            await(reader.id() + " to know of the journey")
                    .atMost(SECONDS)
                    .until(() -> position(reader, "lms.work-programme.v1", client.id()) >= said);
        }
        await().atMost(SECONDS)
                .until(() ->
                        position(Component.REPORTING, "lms.client-summary.v1", client.id()) == 1);
    }

    private void awaitApplied(Component reader, PoisonedTopic topic, Event event) {
        await(topic + " to be applied in " + reader.id())
                .atMost(SECONDS)
                .until(() -> isApplied(reader, topic, event));
    }

    private boolean isApplied(Component reader, PoisonedTopic topic, Event event) {
        return event.version() != null
                && position(reader, topic.topic(), event.key()) >= event.version();
    }

    private long position(Component reader, String topic, String key) {
        return journeys.databases().position(reader, topic, key);
    }

    private void awaitOnDeadLetterTopic(Component reader, String topic, String key, String reason) {
        await(topic + ".dead-letter")
                .atMost(SECONDS)
                .until(() ->
                        journeys.messages().on(topic + ".dead-letter", key).stream()
                                .anyMatch(message ->
                                        message.header("dead-letter-reader").equals(reader.id())
                                                && message.header("dead-letter-reason")
                                                        .equals(reason)));
    }

    private void awaitAcknowledged(String referral) {
        await().atMost(SECONDS).until(() -> isAcknowledged(referral));
    }

    private boolean isAcknowledged(String referral) {
        return !journeys.databases()
                .rows(
                        Component.WORK_PROGRAMME,
                        "select 1 from referral where id = ? and acknowledged_at is not null",
                        Databases.id(referral))
                .isEmpty();
    }

    private static Map<String, String> headers(PoisonedTopic topic, String key) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", topic.eventType(),
                "ce_source", "/journeys",
                "ce_time", "2012-05-01T09:00:00Z",
                "ce_subject", key,
                "content-type", "application/json");
    }
}
