package lms.clientrecord;

import static java.util.Objects.requireNonNull;
import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.RestrictedRecords.everythingElsewhere;
import static lms.clientrecord.RestrictedRecords.leader;
import static lms.clientrecord.RestrictedRecords.logOf;
import static lms.clientrecord.RestrictedRecords.manager;
import static lms.clientrecord.RestrictedRecords.put;
import static lms.clientrecord.RestrictedRecords.restrict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("ADR-0043 Restricting a record")
@Source("decision ADR-0033, decision ADR-0043")
class RestrictedRecordsTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    @DisplayName("an office manager of the client's own office restricts it and lifts it again")
    void restricting() {
        var id = aClient();

        var never = body(as(manager()).get(path(id)));
        var restricted = put(id, 0, true, "[]");
        var hidden = get("/v1/clients/" + id).statusCode();
        var same = put(id, 1, true, "[]");
        var lifted = put(id, 1, false, "[]");

        assertThat(never)
                .isEqualTo(
                        json(
                                """
                                {
                                  "clientId": "%1$s",
                                  "version": 0,
                                  "restricted": false,
                                  "leave": [],
                                  "_links": {
                                    "self":
                                      {"href": "/v1/clients/%1$s/restriction", "method": "GET"},
                                    "amend":
                                      {"href": "/v1/clients/%1$s/restriction", "method": "PUT"},
                                    "access-log":
                                      {"href": "/v1/clients/%1$s/access-log", "method": "GET"},
                                    "client": {"href": "/v1/clients/%1$s", "method": "GET"}
                                  }
                                }
                                """
                                        .formatted(id)));
        assertThat(restricted.header("ETag")).isEqualTo("\"1\"");
        assertThat(body(restricted).get("reason").textValue()).isEqualTo("A relative works here.");
        assertThat(body(restricted).at("/changedBy/officer").textValue()).isEqualTo("olga.marsh");
        assertThat(hidden).isEqualTo(404);
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        assertThat(lifted.header("ETag")).isEqualTo("\"2\"");
        assertThat(get("/v1/clients/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("nobody else does: neither a team leader, nor a manager elsewhere")
    void notYours() {
        var id = aClient();
        var request = "{\"restricted\": true, \"reason\": \"x\", \"leave\": []}";

        as(leader())
                .header("If-Match", "\"0\"")
                .body(request)
                .put(path(id))
                .then()
                .statusCode(403)
                .body("code", equalTo("LMS-411"));
        as(everythingElsewhere())
                .header("If-Match", "\"0\"")
                .body(request)
                .put(path(id))
                .then()
                .statusCode(403)
                .body("code", equalTo("CR-500"));
        as(everythingElsewhere())
                .get(path(id))
                .then()
                .statusCode(403)
                .body("code", equalTo("CR-505"));
        assertThat(body(as(leader()).get(path(id))).get("_links").has("amend")).isFalse();
        as(manager())
                .header("If-Match", "\"3\"")
                .body(request)
                .put(path(id))
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName("everything that is wrong with the leave is told at once")
    void wrongLeave() {
        var id = aClient();
        var leave =
                "[{\"officer\": \"amal.khan\", \"until\": \""
                        + today.minusDays(1)
                        + "\"}, {\"officer\": \"amal.khan\", \"until\": \""
                        + today.plusYears(1)
                        + "\"}]";

        put(id, 0, false, leave)
                .then()
                .statusCode(422)
                .body("errors.code", contains("CR-501", "CR-502", "CR-503", "CR-504"))
                .body(
                        "errors.pointer",
                        contains("/leave", "/leave/0/until", "/leave/1/until", "/leave/1/officer"));
    }

    @Test
    @DisplayName("those authorised open it when they state a reason, and are asked for one if not")
    void reason() {
        var id = aClient();
        restrict(id);

        as(leader())
                .get("/v1/clients/" + id)
                .then()
                .statusCode(428)
                .body("code", equalTo("CR-511"))
                .body("title", equalTo("Reason required"))
                .body("detail", startsWith("This record is restricted. Please state why"));
        as(leader())
                .header("Access-Reason", "Complaint")
                .get("/v1/clients/" + id)
                .then()
                .statusCode(200);
        as(everythingElsewhere())
                .header("Access-Reason", "Complaint")
                .get("/v1/clients/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("LMS-420"));

        assertThat(logOf(id).subList(1, 4))
                .containsExactly(
                        "tom.field LDS getClient NOT_STATED REFUSED",
                        "tom.field LDS getClient COMPLAINT OPENED",
                        "ivor.pell TRU getClient COMPLAINT REFUSED");
    }

    @Test
    @DisplayName("an officer named opens it to the last day of the leave, and not the day after")
    void leave() {
        var id = aClient();
        restrict(id, "[{\"officer\": \"amal.khan\", \"until\": \"" + today.plusDays(9) + "\"}]");

        try {
            Database.businessDate(today.plusDays(9));
            assertThat(opened(id, Tokens.adviser())).isEqualTo(200);
            assertThat(opened(id, Tokens.otherAdviser())).isEqualTo(404);
            Database.businessDate(today.plusDays(10));
            assertThat(opened(id, Tokens.adviser())).isEqualTo(404);
        } finally {
            Database.execute("delete from business_date");
        }
    }

    @Test
    @DisplayName("leave can change its order and its officers")
    void otherOrder() {
        var id = aClient();
        var one = "{\"officer\": \"amal.khan\", \"until\": \"" + today.plusDays(1) + "\"}";
        var two = "{\"officer\": \"beth.rowe\", \"until\": \"" + today.plusDays(2) + "\"}";
        restrict(id, "[" + one + "," + two + "]");

        var turned = put(id, 1, true, "[" + two + "," + one + "]");
        var shorter = put(id, 2, true, "[" + two + "]");

        assertThat(turned.statusCode()).isEqualTo(200);
        assertThat(body(turned).get("leave"))
                .isEqualTo(ClientRecords.tree("[" + two + "," + one + "]"));
        assertThat(body(shorter).get("leave")).isEqualTo(ClientRecords.tree("[" + two + "]"));
        assertThat(opened(id, Tokens.adviser())).isEqualTo(404);
        assertThat(opened(id, Tokens.otherAdviser())).isEqualTo(200);
    }

    @Test
    @DisplayName("a client who moves to another office is known to the management there")
    void moved() {
        var details = details();
        var id = aClient(details);
        restrict(id);

        as(leader())
                .header("If-Match", "\"2\"")
                .header("Access-Reason", "Other")
                .body(details.put("office", "TRU").toString())
                .put("/v1/clients/" + id)
                .then()
                .statusCode(200);

        assertThat(opened(id, leader())).isEqualTo(404);
        assertThat(opened(id, everythingElsewhere())).isEqualTo(200);
        var told = Broker.awaitThat(Topics.CLIENT_SUMMARY, id, said -> version(said.body()) == 3);
        assertThat(requireNonNull(told.body()).get("restricted").booleanValue()).isTrue();
    }

    @Test
    @DisplayName("the other services are told")
    void told() {
        var id = aClient();

        restrict(id);
        put(id, 1, false, "[]");

        Broker.awaitThat(Topics.CLIENT_SUMMARY, id, said -> version(said.body()) == 3);
        assertThat(Broker.read(Topics.CLIENT_SUMMARY.name(), id))
                .extracting(said -> requireNonNull(said.body()).get("restricted").booleanValue())
                .containsExactly(false, true, false);
    }

    @Test
    @DisplayName("a search leaves it out for everyone else, and its pages stay full")
    void search() {
        var expected = new ArrayList<String>();
        var hidden = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            var id = aClient(details().put("firstName", "Nr " + i).put("lastName", "Quillfeather"));
            if (i % 2 == 0) {
                hidden.add(id);
                restrict(id);
            } else {
                expected.add(id);
            }
        }
        var page = "{\"name\": \"quillfeather\", \"limit\": 2}";

        var first = search(Tokens.adviser(), page);
        var second =
                search(
                        Tokens.adviser(),
                        json(page).put("after", first.get("next").textValue()).toString());
        var managers = search(manager(), page.replace("2", "50"));

        assertThat(ids(first)).isEqualTo(expected.subList(0, 2));
        assertThat(ids(second)).isEqualTo(expected.subList(2, 3));
        assertThat(second.has("next")).isFalse();
        assertThat(ids(managers)).containsAll(hidden).containsAll(expected).hasSize(6);
    }

    @Test
    @DisplayName("a search for its number finds nothing, and is written down as an attempt")
    void searchByNumber() {
        var details = details();
        var id = aClient(details);
        restrict(id, "[{\"officer\": \"beth.rowe\", \"until\": \"" + today + "\"}]");
        var wanted = "{\"nino\": \"" + details.get("nino").textValue() + "\"}";

        var nothing = search(Tokens.adviser(), wanted);
        var never = search(Tokens.adviser(), "{\"nino\": \"QQ999999D\"}");

        assertThat(nothing).isEqualTo(never);
        assertThat(ids(search(Tokens.otherAdviser(), wanted))).containsExactly(id);
        assertThat(ids(search(leader(), wanted))).containsExactly(id);
        assertThat(logOf(id))
                .containsExactly(
                        "olga.marsh LDS restrictClient MANAGEMENT_CHECK OPENED",
                        "amal.khan LDS searchClients NOT_STATED REFUSED");
    }

    @Test
    @DisplayName("whoever wants its number for another record is refused, and it is written down")
    void numberTaken() {
        var details = details();
        var id = aClient(details);
        restrict(id);

        asAdviser()
                .body(details.toString())
                .post("/v1/clients")
                .then()
                .statusCode(409)
                .body("code", equalTo("CR-101"));

        assertThat(logOf(id))
                .containsExactly(
                        "olga.marsh LDS restrictClient MANAGEMENT_CHECK OPENED",
                        "amal.khan LDS createClient NOT_STATED REFUSED");
    }

    @Test
    @DisplayName("a remembered answer is not given again once the record is restricted")
    void remembered() {
        var id = aClient();
        var key = UUID.randomUUID().toString();
        var wanted = json("{}").put("name", "Marlow").put("limit", 100);
        asAdviser()
                .header("Idempotency-Key", key)
                .body(wanted.toString())
                .post("/v1/clients/search");

        restrict(id);
        var again =
                asAdviser()
                        .header("Idempotency-Key", key)
                        .body(wanted.toString())
                        .post("/v1/clients/search");

        assertThat(ids(body(again))).doesNotContain(id);
    }

    @Test
    @DisplayName("has no limit that is not a limit of the database, too")
    void limits() {
        var id = aClient();
        restrict(id, "[{\"officer\": \"amal.khan\", \"until\": \"" + today + "\"}]");

        for (var breach :
                List.of(
                        "restriction set version = 0",
                        "restriction set reason = ''",
                        "restriction set reason = repeat('x', 501)",
                        "restriction set changed_office = 'lds'",
                        "restriction set trace_id = ''",
                        "restriction_leave set officer = ''")) {
            assertThatThrownBy(() ->
                            Database.execute(
                                    "update " + breach + " where client_id = '" + id + "'"))
                    .as(breach)
                    .rootCause()
                    .hasMessageContaining("violates check constraint");
        }
    }

    private static int opened(String id, String token) {
        return as(token).header("Access-Reason", "Interview").get("/v1/clients/" + id).statusCode();
    }

    private static JsonNode search(String token, String request) {
        var answer = as(token).body(request).post("/v1/clients/search");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return body(answer);
    }

    private static List<String> ids(JsonNode found) {
        return StreamSupport.stream(found.get("items").spliterator(), false)
                .map(item -> item.get("clientId").textValue())
                .toList();
    }

    private static long version(@org.jspecify.annotations.Nullable JsonNode body) {
        return body == null ? 0 : body.path("version").longValue();
    }

    private static String path(String id) {
        return "/v1/clients/" + id + "/restriction";
    }
}
