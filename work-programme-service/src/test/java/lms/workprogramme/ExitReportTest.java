package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶58 Recording when the Exit Report was requested and returned")
@Source("WP ¶58, decision ADR-0079")
class ExitReportTest {

    @BeforeEach
    void dayOfTheReferral() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName("a participant's two dates are recorded one after the other, and announced")
    void recorded() {
        var client = readyOnFirstOfMay();
        client.refer().then().statusCode(201);
        Database.businessDate(LocalDate.of(2012, 6, 15));

        var requested = put(client, client.etag(), "{\"requestDate\": \"2012-06-01\"}");
        var returned =
                put(
                        client,
                        requested.header("ETag"),
                        "{\"requestDate\": \"2012-06-01\", \"returnDate\": \"2012-06-15\"}");

        assertThat(requested.statusCode()).as(requested.asString()).isEqualTo(200);
        assertThat(requested.header("ETag")).isEqualTo("\"3\"");
        assertThat(requested.<String>path("returnDate")).isNull();
        assertThat(returned.<String>path("requestDate")).isEqualTo("2012-06-01");
        assertThat(returned.<String>path("returnDate")).isEqualTo("2012-06-15");
        assertThat(returned.<String>path("_links.amend.method")).isEqualTo("PUT");
        assertThat(json(get(client).asString())).isEqualTo(json(returned.asString()));
        var said =
                Broker.awaitThat(
                        Topics.WORK_PROGRAMME,
                        client.id(),
                        each -> each.body().path("exitReport").has("returnedOn"));
        assertThat(said.body().path("exitReport"))
                .isEqualTo(
                        json(
                                "{\"requestedOn\": \"2012-06-01\", \"returnedOn\":"
                                        + " \"2012-06-15\"}"));
        var details = json(client.details().asString());
        assertThat(details.path("exitReportRequestedOn").asText()).isEqualTo("2012-06-01");
        assertThat(details.path("officer").asText()).isEqualTo("A Khan");
        assertThat(details.path("_links").has("exit-report")).isTrue();
    }

    @Test
    @DisplayName("dates are cleared, and the same dates again change nothing")
    void clearedAndTheSame() {
        var client = readyOnFirstOfMay();
        client.refer().then().statusCode(201);
        var body = "{\"requestDate\": \"2012-05-01\"}";
        var first = put(client, client.etag(), body);

        var same = put(client, first.header("ETag"), body);
        var cleared = put(client, same.header("ETag"), "{}");

        assertThat(same.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(cleared.statusCode()).isEqualTo(200);
        assertThat(cleared.header("ETag")).isNotEqualTo(first.header("ETag"));
        assertThat(cleared.<String>path("requestDate")).isNull();
    }

    @Test
    @DisplayName("all that is wrong is told at once, each at its field")
    void wrong() {
        var client = readyOnFirstOfMay();
        client.refer().then().statusCode(201);

        var refused =
                put(
                        client,
                        client.etag(),
                        "{\"requestDate\": \"2012-04-30\", \"returnDate\": \"2012-05-02\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("WP-415", "WP-414");
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly("/requestDate", "/returnDate");
    }

    @Test
    @DisplayName("of someone who was never referred it is refused, and there is no link to it")
    void neverReferred() {
        var client = readyOnFirstOfMay();

        var refused = put(client, client.etag(), "{\"requestDate\": \"2012-05-01\"}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("WP-410");
        assertThat(get(client).jsonPath().getMap("_links")).doesNotContainKey("amend");
        assertThat(client.details().jsonPath().getMap("_links")).doesNotContainKey("exit-report");
    }

    @Test
    @DisplayName("a restricted client looks like a missing one")
    void restricted() {
        var client = readyOnFirstOfMay();
        client.refer().then().statusCode(201);
        var etag = client.etag();
        client.restricted().toldOf();

        assertThat(get(client).statusCode()).isEqualTo(404);
        assertThat(put(client, etag, "{}").statusCode()).isEqualTo(404);
    }

    private static Response get(AClient client) {
        return as(Tokens.adviser()).get(path(client) + "?" + client.seen());
    }

    private static Response put(AClient client, String etag, String body) {
        return as(Tokens.adviser())
                .header("If-Match", etag)
                .body(body)
                .put(path(client) + "?" + client.seen());
    }

    private static String path(AClient client) {
        return "/v1/clients/" + client.id() + "/work-programme/exit-report";
    }
}
