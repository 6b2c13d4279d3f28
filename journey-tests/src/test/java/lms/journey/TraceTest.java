package lms.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.journey.suite.Adviser;
import lms.journey.suite.Databases;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import lms.journey.suite.Person;
import lms.local.suite.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("A trace follows a change through Kafka")
@OnTheSuite
@Order(40)
class TraceTest {

    private final Journeys journeys;

    TraceTest(Journeys journeys) {
        this.journeys = journeys;
    }

    @Test
    @Order(1)
    @DisplayName("from the record to the event, and to what the Work Programme made of it")
    void throughTheServices() {
        var amal = journeys.amal();
        var client = amal.open(Person.anybody());
        amal.workProgramme(client, "client-summary:1");
        var trace = freshTrace();

        var claimed = amal.claim(client, journeys.today().minusMonths(13), traceparent(trace));
        var details = amal.workProgramme(client, Adviser.seen("benefit-position", claimed));

        assertThat(traceOf(Component.CLIENT_RECORD, "benefit_position", client.id()))
                .containsExactly(trace);
        assertThat(traceOf(Component.WORK_PROGRAMME, "work_programme", client.id()))
                .containsExactly(trace);
        assertThat(details.body().path("hotspot").asText()).isEqualTo("WP-Eligible");
        for (var topic : List.of("lms.benefit-position.v1", "lms.work-programme.v1")) {
            await().atMost(Duration.ofSeconds(10))
                    .until(() ->
                            journeys.messages().on(topic, client.id()).stream()
                                    .anyMatch(message ->
                                            message.header("traceparent").contains(trace)));
        }
    }

    @Test
    @Order(2)
    @DisplayName("from a referral to the provider, and back with the acknowledgement")
    void throughTheProvider() {
        var amal = journeys.amal();
        var client = amal.openOverdue();
        var trace = freshTrace();

        var made =
                amal.refer(
                        client,
                        traceparent(trace),
                        "client-summary:1",
                        "benefit-position:1",
                        "action-plan:1");

        var referral = made.path("referralId").asText();
        var provider = made.path("provider").asText();
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        journeys
                                .messages()
                                .on("lms.provider-update." + provider + ".v1", referral)
                                .stream()
                                .anyMatch(
                                        message -> message.header("traceparent").contains(trace)));
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        journeys.databases()
                                .rows(
                                        Component.WORK_PROGRAMME,
                                        "select trace_id from referral"
                                                + " where id = ? and acknowledged_at"
                                                + " is not null",
                                        Databases.id(referral))
                                .contains(trace));
    }

    @Test
    @Order(3)
    @DisplayName("and a refusal tells its trace, so that its log line is found")
    void refusal() {
        var trace = freshTrace();

        var refused =
                journeys.as("amal.khan")
                        .get(
                                Component.ACTION_PLAN,
                                "/v1/clients/" + UUID.randomUUID() + "/action-plan",
                                traceparent(trace));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body().path("traceId").asText()).isEqualTo(trace);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> journeys.logOf(Component.ACTION_PLAN).contains(trace));
    }

    private List<String> traceOf(Component service, String table, String client) {
        return journeys.databases()
                .rows(
                        service,
                        "select trace_id from " + table + " where client_id = ?",
                        Databases.id(client));
    }

    private static String freshTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static Map<String, String> traceparent(String trace) {
        return Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
    }
}
