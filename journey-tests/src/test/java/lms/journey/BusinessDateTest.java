package lms.journey;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lms.journey.suite.Adviser;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import lms.journey.suite.Person;
import lms.local.suite.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("The business date moves in all services at once")
@OnTheSuite
@Order(30)
class BusinessDateTest {

    private static final String PATH = "/v1/training/business-date";

    private final Journeys journeys;

    BusinessDateTest(Journeys journeys) {
        this.journeys = journeys;
    }

    @Test
    @Order(1)
    @DisplayName("and the night's jobs turn a hotspot on the very day")
    void hotspotTurns() {
        var amal = journeys.amal();
        var today = journeys.today();
        var eligible = today.plusDays(2);
        var client = amal.open(Person.born(today.minusYears(20)));
        var claimed = amal.claim(client, eligible.minusMonths(9));
        var seen = new String[] {"client-summary:1", Adviser.seen("benefit-position", claimed)};
        assertThat(hotspot(amal.workProgramme(client, seen).body())).isEqualTo("Pre-WP");

        journeys.moveTo(today.plusDays(1));
        var dayBefore = amal.workProgramme(client);
        journeys.moveTo(eligible);
        var onTheDay = amal.workProgramme(client);

        assertThat(hotspot(dayBefore.body())).isEqualTo("Pre-WP");
        assertThat(hotspot(onTheDay.body())).isEqualTo("WP-Eligible");
        assertThat(onTheDay.body().path("officer").asText()).isEqualTo("System");
        assertThat(onTheDay.body().path("office").asText()).isEqualTo("ZZZ");
        assertThat(
                        amal.record(client, Adviser.seen("work-programme", onTheDay))
                                .path("hotspots")
                                .toString())
                .contains("WP-Eligible");
    }

    @Test
    @Order(2)
    @DisplayName("and each job of the night runs once for each day passed, in every service")
    void nightJobs() {
        var first = journeys.today();
        var last = first.plusDays(3);

        journeys.moveTo(last);

        for (var service : Component.services()) {
            var days =
                    journeys.databases()
                            .rows(
                                    service,
                                    "select job, count(*) from night_run"
                                            + " where day > ? and day <= ? group by job",
                                    first,
                                    last);
            assertThat(days).as(service.id()).isNotEmpty().allMatch(row -> row.endsWith("|3"));
        }
        assertThat(dates()).containsExactly(last.toString());
    }

    @Test
    @Order(3)
    @DisplayName("but never back")
    void neverBack() {
        var yesterday = Map.of("date", journeys.today().minusDays(1).toString());

        for (var service : Component.services()) {
            var answer = journeys.omar().put(service, PATH, yesterday, Map.of());

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("LMS-440");
        }
    }

    @Test
    @Order(4)
    @DisplayName("and only an operator moves it")
    void operatorsOnly() {
        var tomorrow = Map.of("date", journeys.today().plusDays(1).toString());

        for (var service : Component.services()) {
            assertThat(journeys.as("olga.marsh").put(service, PATH, tomorrow, Map.of()).status())
                    .isEqualTo(403);
        }
    }

    private static String hotspot(com.fasterxml.jackson.databind.JsonNode details) {
        return details.path("hotspot").asText();
    }

    private java.util.Set<String> dates() {
        return Component.services().stream()
                .map(service ->
                        journeys.omar().get(service, PATH).expect(200).body().path("date").asText())
                .collect(toSet());
    }
}
