package lms.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import lms.journey.suite.Adviser;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import lms.journey.suite.Plain;
import lms.local.suite.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("What an operator relies on")
@OnTheSuite
@Order(70)
class OperationsTest {

    private static final List<String> METRICS =
            List.of(
                    "lms_outbox_waiting",
                    "lms_outbox_oldest_seconds",
                    "lms_reader_lag",
                    "lms_dead_letters_open",
                    "lms_refusals_total");

    private final Journeys journeys;

    OperationsTest(Journeys journeys) {
        this.journeys = journeys;
    }

    @Test
    @Order(1)
    @DisplayName("Each service says that it is started, alive and ready")
    void health() {
        for (var service : Component.services()) {
            for (var question : List.of("started", "live", "ready")) {
                var answer = plain(service).get("/q/health/" + question);

                assertThat(answer.statusCode()).as("%s %s", service.id(), question).isEqualTo(200);
                assertThat(answer.body()).contains("\"status\": \"UP\"");
            }
        }
    }

    @Test
    @Order(2)
    @DisplayName("Each service counts what waits, what lags, what is dead and what was refused")
    void metrics() {
        for (var service : Component.services()) {
            journeys.as("rita.snow")
                    .get(service, "/v1/operations/dead-letters", Map.of())
                    .expect(403);

            var metrics = plain(service).get("/q/metrics").body();

            assertThat(METRICS).as(service.id()).allMatch(metrics::contains);
            assertThat(metrics).contains("lms_refusals_total{code=\"LMS-411\"");
        }
    }

    @Test
    @Order(3)
    @DisplayName("Each service describes itself, whole, to whatever client asks")
    void openApi() {
        for (var service : Component.services()) {
            var documents = new HashSet<String>();
            for (int time = 0; time < 40; time++) {
                documents.add(plain(service).get("/q/openapi").body());
            }

            assertThat(documents).as(service.id()).hasSize(1);
            assertThat(documents.iterator().next()).contains("openapi: 3.");
        }
    }

    @Test
    @Order(4)
    @DisplayName("Asked to stop, each service ends in good order, and comes back with its data")
    void restart() {
        var amal = journeys.amal();
        var client = amal.openOverdue();
        amal.inform(client, 1);
        var before = everythingAbout(amal, client);

        for (var service : Component.services()) {
            journeys.suite().stop(service);
            assertThat(journeys.suite().isRunning(service)).isFalse();
        }
        Component.services().forEach(journeys.suite()::start);
        Component.services().forEach(journeys.suite()::awaitReady);

        assertThat(everythingAbout(amal, client)).isEqualTo(before);
        assertThat(journeys.endedUnexpectedly()).isEmpty();
    }

    private List<String> everythingAbout(Adviser amal, lms.journey.suite.Client client) {
        return List.of(
                amal.workProgramme(
                                client, "client-summary:1", "benefit-position:1", "action-plan:1")
                        .text(),
                amal.window(client, "additional-information").toString(),
                amal.window(client, "benefit-position").toString(),
                amal.plan(client, "additional-information:1", "work-programme:1").toString(),
                String.join(",", journeys.overdueReport().clients(client, "work-programme:1")));
    }

    private Plain plain(Component service) {
        return new Plain(journeys.suite().address(service));
    }
}
