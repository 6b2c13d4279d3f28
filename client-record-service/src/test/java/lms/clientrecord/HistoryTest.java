package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.put;
import static lms.clientrecord.ClientRecords.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import lms.kit.fixtures.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("History: every change of every aspect, and the record as of any past moment")
class HistoryTest {

    private static final String RENT =
            """
            {"rentOrMortgage": "Rent", "councilTax": "Yes", "dependants": "No",
             "drivingLicence": {"held": "No"}, "jobPreferences": [],
             "workingTime": "Not Known", "lastJobs": []}
            """;

    @Test
    @DisplayName("tells who changed which field, in which office, when, from what to what")
    void change() {
        var client = aClient();
        put(window(client), 0, RENT).then().statusCode(200);
        put(window(client), 1, RENT.replace("\"Rent\"", "\"Mortgage\"")).then().statusCode(200);

        var changes = body(get(record(client) + "/history")).path("items");

        assertThat(changes).hasSize(3);
        var last = changes.get(0);
        assertThat(last.path("aspect").asText()).isEqualTo("additional-information");
        assertThat(last.path("version").asLong()).isEqualTo(2);
        assertThat(last.path("changedBy").path("officer").asText()).isEqualTo("amal.khan");
        assertThat(last.path("changedBy").path("office").asText()).isEqualTo("LDS");
        assertThat(last.path("fields"))
                .isEqualTo(
                        tree(
                                """
                                [{"field": "/rentOrMortgage", "old": "Rent", "new": "Mortgage"}]
                                """));
        assertThat(changes.get(2).path("aspect").asText()).isEqualTo("client-details");
    }

    @Test
    @DisplayName("the first change of a window is told against its defaults")
    void firstChange() {
        var client = aClient();
        put(window(client), 0, RENT).then().statusCode(200);

        var first = body(get(record(client) + "/history?aspect=additional-information"));

        assertThat(first.path("items").get(0).path("fields"))
                .contains(
                        tree(
                                """
                                {"field": "/rentOrMortgage", "old": "Not Known", "new": "Rent"}
                                """));
    }

    @Test
    @DisplayName("gives a window and the details as they were at a moment, and no link to amend")
    void asOf() {
        var client = aClient();
        var opened = Instant.now();
        put(window(client), 0, RENT).then().statusCode(200);
        var afterFirst = Instant.now();
        put(window(client), 1, RENT.replace("\"Rent\"", "\"Mortgage\"")).then().statusCode(200);
        put(record(client), 1, details().put("lastName", "Fell").toString()).then().statusCode(200);

        var atOpening = body(get(window(client) + "?asOf=" + opened));
        var later = body(get(window(client) + "?asOf=" + afterFirst));
        var details = body(get(record(client) + "?asOf=" + afterFirst));

        assertThat(atOpening.path("version").asLong()).isZero();
        assertThat(atOpening.path("rentOrMortgage").asText()).isEqualTo("Not Known");
        assertThat(later.path("rentOrMortgage").asText()).isEqualTo("Rent");
        assertThat(later.path("_links").has("amend")).isFalse();
        assertThat(details.path("lastName").asText()).isEqualTo("Marlow");
    }

    @Test
    @DisplayName("before the record was opened there was nothing")
    void beforeTheRecord() {
        var client = aClient();

        var before = "?asOf=1999-12-31T23:59:59Z";

        get(window(client) + before).then().statusCode(404);
        get(record(client) + before).then().statusCode(404);
    }

    @Test
    @DisplayName("what is no moment is refused")
    void noMoment() {
        var refused = get(window(aClient()) + "?asOf=yesterday");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).path("code").asText()).isEqualTo("CR-620");
    }

    @Test
    @DisplayName("pages fit together, each change once")
    void pages() {
        var client = aClient();
        for (int version = 0; version < 5; version++) {
            var body = version % 2 == 0 ? RENT : RENT.replace("\"Rent\"", "\"Mortgage\"");
            put(window(client), version, body).then().statusCode(200);
        }

        var first = body(get(record(client) + "/history?limit=4"));
        var second =
                body(get(record(client) + "/history?limit=4&after=" + first.path("next").asText()));

        assertThat(versions(first)).containsExactly(5L, 4L, 3L, 2L);
        assertThat(versions(second)).containsExactly(1L, 1L);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    @DisplayName("is never amended, not even past the service")
    void neverAmended() {
        var client = aClient();

        assertThatThrownBy(() ->
                        Database.execute(
                                "update history set version = 9 where client_id = '"
                                        + client
                                        + "'"))
                .hasMessageContaining("history is never amended");
    }

    @Test
    @DisplayName("of a client that is not there is not there")
    void notThere() {
        get("/v1/clients/00000000-0000-4000-8000-000000000000/history").then().statusCode(404);
    }

    private static List<Long> versions(JsonNode page) {
        return page.path("items").valueStream().map(c -> c.path("version").asLong()).toList();
    }

    private static String record(String client) {
        return "/v1/clients/" + client;
    }

    private static String window(String client) {
        return record(client) + "/additional-information";
    }
}
