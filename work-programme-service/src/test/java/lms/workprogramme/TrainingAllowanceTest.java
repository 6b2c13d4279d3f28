package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶30-36 Recording a participant's training")
@Source("WP ¶30-36, decision ADR-0079")
class TrainingAllowanceTest {

    private static final String HOTSPOT = "hotspot-training-allowance";
    private static final String MENU = "other-function-training-allowance";

    @BeforeEach
    void dayOfTheReferral() {
        Database.execute("delete from night_run");
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName("¶33-36 the hotspot turns at midnight: on the start, and on the actual end alone")
    void hotspotTurns() {
        var client = participant();
        assertThat(links(client)).containsKey(MENU).doesNotContainKey(HOTSPOT);

        var recorded = put(client, "2012-05-08", "2012-05-10", null);
        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(200);
        assertThat(hotspots(client)).isEmpty();
        RehearsalTest.night(LocalDate.of(2012, 5, 7));
        assertThat(hotspots(client)).isEmpty();
        assertThat(links(client)).containsKey(MENU).doesNotContainKey(HOTSPOT);

        assertThat(RehearsalTest.rehearsed(LocalDate.of(2012, 5, 8), List.of(client)))
                .containsExactly(client.id() + " Further hotspots turn from none to Trng Allow.");
        RehearsalTest.night(LocalDate.of(2012, 5, 8));
        assertThat(hotspots(client)).containsExactly("Trng Allow");
        assertThat(links(client)).containsKey(HOTSPOT).doesNotContainKey(MENU);
        assertThat(get(client).<String>path("hint")).isNull();

        RehearsalTest.night(LocalDate.of(2012, 5, 11));
        assertThat(hotspots(client)).containsExactly("Trng Allow");
        assertThat(get(client).<String>path("hint"))
                .isEqualTo(
                        "The Expected End Date has been reached. Record an Actual End Date to"
                                + " remove the [Trng Allow] hotspot.");

        assertThat(put(client, "2012-05-08", "2012-05-10", "2012-05-13").statusCode())
                .isEqualTo(200);
        RehearsalTest.night(LocalDate.of(2012, 5, 12));
        assertThat(hotspots(client)).containsExactly("Trng Allow");
        RehearsalTest.night(LocalDate.of(2012, 5, 13));
        assertThat(hotspots(client)).isEmpty();
        assertThat(links(client)).containsKey(MENU).doesNotContainKey(HOTSPOT);
    }

    @Test
    @DisplayName("¶33, ¶35 dates that are reached already show or remove the hotspot at once")
    void atOnce() {
        var client = participant();

        put(client, "2012-05-01", "2012-06-01", null);
        assertThat(hotspots(client)).containsExactly("Trng Allow");
        put(client, "2012-05-01", "2012-06-01", "2012-05-01");

        assertThat(hotspots(client)).isEmpty();
    }

    @Test
    @DisplayName("¶32 all that is wrong is told at once, each at its field")
    void wrong() {
        var refused = put(participant(), "2012-04-30", "2012-04-29", "2014-04-29");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.code"))
                .containsExactly("WP-452", "WP-451", "WP-455");
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly("/expectedEndDate", "/startDate", "/actualEndDate");
    }

    @Test
    @DisplayName("¶30 of someone who does not participate it is refused, and no link leads to it")
    void notAParticipant() {
        var client = readyOnFirstOfMay();

        var refused = put(client, "2012-05-08", "2012-05-10", null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("WP-450");
        assertThat(links(client)).doesNotContainKeys(MENU, HOTSPOT);
        assertThat(get(client).jsonPath().getMap("_links")).doesNotContainKey("amend");
    }

    private static AClient participant() {
        var client = readyOnFirstOfMay();
        client.refer().then().statusCode(201);
        return client;
    }

    /** The further hotspots that the other services were told last. */
    private static List<String> hotspots(AClient client) {
        var version = client.details().jsonPath().getLong("version");
        return Broker.awaitThat(
                        Topics.WORK_PROGRAMME,
                        client.id(),
                        said -> said.body().path("version").asLong() == version)
                .body()
                .path("furtherHotspots")
                .valueStream()
                .map(hotspot -> hotspot.asText())
                .toList();
    }

    private static Map<String, Object> links(AClient client) {
        return client.details().jsonPath().getMap("_links");
    }

    private static Response get(AClient client) {
        return as(Tokens.adviser()).get(path(client) + "?" + client.seen());
    }

    private static Response put(
            AClient client, String start, String expected, @Nullable String actual) {
        return as(Tokens.adviser())
                .header("If-Match", client.etag())
                .body(
                        "{\"startDate\": \"%s\", \"expectedEndDate\": \"%s\"%s}"
                                .formatted(
                                        start,
                                        expected,
                                        actual == null
                                                ? ""
                                                : ", \"actualEndDate\": \"" + actual + "\""))
                .put(path(client) + "?" + client.seen());
    }

    private static String path(AClient client) {
        return "/v1/clients/" + client.id() + "/work-programme/training-allowance";
    }
}
