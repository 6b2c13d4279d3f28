package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("ADR-0041 A client's death")
@Source("decision ADR-0041")
class DeathTest {

    private static final String DIED = "{\"diedOn\": \"2012-02-29\"}";

    @Test
    @DisplayName("stands on the record, is published, and closes the record")
    void closes() {
        var details = details();
        var id = aClient(details);
        var path = "/v1/clients/" + id;

        var died = put(path + "/death", 1, DIED);

        died.then().statusCode(200).body("diedOn", equalTo("2012-02-29"));
        assertThat(body(died).get("_links").has("amend")).isFalse();
        assertThat(body(died).get("_links").has("death")).isFalse();
        var said =
                Broker.awaitThat(
                        Topics.CLIENT_SUMMARY,
                        id,
                        s -> s.body() != null && s.body().get("version").longValue() == 2);
        assertThat(said.body().get("diedOn").textValue()).isEqualTo("2012-02-29");
        put(path, 2, details.put("lastName", "Rook").toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("CR-116"));
        put(
                        path + "/qualifications",
                        0,
                        "{\"qualifications\": ["
                                + "{\"level\": \"NVQ 2\","
                                + " \"subject\": \"Joinery\", \"onActionPlan\": true}]}")
                .then()
                .statusCode(409)
                .body("code", equalTo("CR-116"));
        assertThat(get(path + "/qualifications").header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    @DisplayName("leaves no window to amend but the benefit position, whose claims end")
    void closesWindows() {
        var id = aClient();
        var path = "/v1/clients/" + id;
        put(path + "/death", 1, DIED).then().statusCode(200);

        for (var window :
                List.of("additional-information", "qualifications", "jsag", "childcare-barriers")) {
            assertThat(body(get(path + "/" + window)).get("_links").has("amend"))
                    .as(window)
                    .isFalse();
        }
        assertThat(body(get(path + "/benefit-position")).get("_links").has("amend")).isTrue();
    }

    @Test
    @DisplayName("waits for whoever is saving a window, and refuses whoever comes later")
    void noSaveAfterwards() throws Exception {
        var id = aClient();
        var path = "/v1/clients/" + id;

        try (var queue = Queue.behind(id)) {
            var death = queue.add(() -> put(path + "/death", 1, DIED));
            var save =
                    queue.add(() -> put(path + "/qualifications", 0, "{\"qualifications\": []}"));
            var other =
                    queue.add(() ->
                            put(
                                    path + "/qualifications",
                                    0,
                                    "{\"qualifications\": ["
                                            + "{\"level\": \"NVQ 2\", \"subject\": \"Joinery\","
                                            + " \"onActionPlan\": true}]}"));
            assertThat(death.isDone()).isFalse();
            queue.letGo();

            death.get().then().statusCode(200);
            save.get().then().statusCode(200);
            other.get().then().statusCode(409).body("code", equalTo("CR-116"));
        }
        assertThat(get(path + "/qualifications").header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    @DisplayName("shows nothing to amend in the past, either")
    void pastStays() {
        var id = aClient();
        var path = "/v1/clients/" + id;

        var past = body(get(path + "?asOf=" + Instant.now().plusSeconds(1)));

        assertThat(past.get("_links").has("self")).isTrue();
        assertThat(past.get("_links").has("amend")).isFalse();
        assertThat(past.get("_links").has("death")).isFalse();
    }

    @Test
    @DisplayName("is corrected and taken back by a team leader only")
    void corrected() {
        var id = aClient();
        var path = "/v1/clients/" + id + "/death";
        put(path, 1, DIED).then().statusCode(200);

        put(path, 2, "{\"diedOn\": \"2012-03-01\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("CR-117"));
        asAdviser().header("If-Match", "\"2\"").delete(path).then().statusCode(403);
        teamLeader(2)
                .body("{\"diedOn\": \"2012-03-01\"}")
                .put(path)
                .then()
                .statusCode(200)
                .body("diedOn", equalTo("2012-03-01"));
        var back = teamLeader(3).delete(path);

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.header("ETag")).isEqualTo("\"4\"");
        assertThat(body(back).has("diedOn")).isFalse();
        assertThat(body(get("/v1/clients/" + id)).get("_links").has("amend")).isTrue();
    }

    @Test
    @DisplayName("is neither in the future nor before birth")
    void neverSo() {
        var path = "/v1/clients/" + aClient() + "/death";

        put(path, 1, "{\"diedOn\": \"2999-01-01\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("CR-114"))
                .body("errors[0].pointer", equalTo("/diedOn"));
        put(path, 1, "{\"diedOn\": \"1989-06-13\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("CR-115"));
    }

    private static RequestSpecification teamLeader(long based) {
        return as(Tokens.of("tom.field").office("LDS").roles("team-leader").sign())
                .header("If-Match", "\"" + based + "\"");
    }
}
