package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Client details")
class ClientDetailsTest {

    @Test
    @DisplayName("stand on the record as they were given, with who, which office and when (WP ¶6)")
    @Source("WP ¶6")
    void created() {
        var details =
                json(
                        """
                        {
                          "title": "Mx",
                          "firstName": " Siân ",
                          "lastName": "O'Neill-Łukasz",
                          "preferredName": "Siani",
                          "previousNames": ["Siân Ŵyn Tŷ-Coch", "Siân Ab Ynyr"],
                          "dateOfBirth": "1992-02-29",
                          "address": {
                            "lines": ["Tŷ Gwyn", "Aberystwyth"],
                            "postcode": "sy231ab",
                            "nation": "Wales"
                          },
                          "phones": ["+44 1970 496 012", "07700 900123"],
                          "preferredLanguage": "Welsh",
                          "office": "TRU",
                          "adviser": "beth.rowe",
                          "markers": {"jp": false, "dp": true, "incident": false}
                        }
                        """);
        details.put("nino", ClientRecords.freshNino());

        var answer = asAdviser().body(details.toString()).post("/v1/clients");

        var created = body(answer);
        var id = created.get("clientId").textValue();
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).endsWith("/v1/clients/" + id);
        assertThat(UUID.fromString(id)).hasToString(id);
        var expected = details.deepCopy();
        expected.put("firstName", "Siân");
        ((ObjectNode) expected.get("address")).put("postcode", "SY23 1AB");
        expected.put("clientId", id).put("version", 1);
        expected.putArray("furtherMarkers");
        expected.putArray("hotspots");
        expected.putArray("notices");
        expected.set("changedBy", created.get("changedBy"));
        expected.set("_links", created.get("_links"));
        assertThat(created).isEqualTo(expected);
        assertThat(created.at("/changedBy/officer").textValue()).isEqualTo("amal.khan");
        assertThat(created.at("/changedBy/name").textValue()).isEqualTo("A Khan");
        assertThat(created.at("/changedBy/office").textValue()).isEqualTo("LDS");
        assertThat(body(get("/v1/clients/" + id))).isEqualTo(created);
    }

    @Test
    @DisplayName("lead to the windows of the record, and always to the Action Plan (AP ¶16)")
    @Source("AP ¶16")
    void links() {
        var path = "/v1/clients/" + aClient();

        var links = body(get(path)).get("_links");

        assertThat(links)
                .isEqualTo(
                        json(
                                """
                                {
                                  "self": {"href": "%1$s", "method": "GET"},
                                  "amend": {"href": "%1$s", "method": "PUT"},
                                  "death": {"href": "%1$s/death", "method": "PUT"},
                                  "additional-information":
                                    {"href": "%1$s/additional-information", "method": "GET"},
                                  "claims-conflicts":
                                    {"href": "%1$s/claims-conflicts", "method": "GET"},
                                  "qualifications":
                                    {"href": "%1$s/qualifications", "method": "GET"},
                                  "jsag": {"href": "%1$s/jsag", "method": "GET"},
                                  "childcare-barriers":
                                    {"href": "%1$s/childcare-barriers", "method": "GET"},
                                  "benefit-position":
                                    {"href": "%1$s/benefit-position", "method": "GET"},
                                  "joint-claims":
                                    {"href": "%1$s/joint-claims", "method": "GET"},
                                  "work-choice": {"href": "%1$s/work-choice", "method": "GET"},
                                  "conversations":
                                    {"href": "%1$s/conversations", "method": "GET"},
                                  "history": {"href": "%1$s/history", "method": "GET"},
                                  "merges": {"href": "%1$s/merges", "method": "GET"},
                                  "action-plan": {"href": "%1$s/action-plan", "method": "GET"},
                                  "work-programme":
                                    {"href": "%1$s/work-programme", "method": "GET"}
                                }
                                """
                                        .formatted(path)));
    }

    @Test
    @DisplayName("can be amended, and keep who amended them and in which trace")
    void amended() {
        var details = details();
        var id = aClient(details);
        details.put("lastName", "Holloway");

        var answer =
                as(Tokens.of("tom.field").office("LDS").roles("team-leader").sign())
                        .header("If-Match", "\"1\"")
                        .body(details.toString())
                        .put("/v1/clients/" + id);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(body(answer).get("lastName").textValue()).isEqualTo("Holloway");
        assertThat(
                        Database.column(
                                "select concat_ws(' ', version, changed_by, changed_by_name,"
                                        + " changed_office, trace_id ~ '^[0-9a-f]{32}$')"
                                        + " from client where client_id = '"
                                        + id
                                        + "'"))
                .containsExactly("2 tom.field T Field LDS t");
    }

    @Test
    @DisplayName("that are the same again change nothing and tell nobody")
    void sameAgain() {
        var details = details();
        var id = aClient(details);

        var same = put("/v1/clients/" + id, 1, details.toString());
        var other = put("/v1/clients/" + id, 1, details.put("lastName", "Rook").toString());

        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        assertThat(other.header("ETag")).isEqualTo("\"2\"");
        Broker.awaitThat(Topics.CLIENT_SUMMARY, id, said -> version(said) == 2);
        assertThat(Broker.read(Topics.CLIENT_SUMMARY.name(), id).stream().map(this::version))
                .containsExactly(1L, 2L);
    }

    private long version(Broker.Said said) {
        return said.body() == null ? 0 : said.body().get("version").longValue();
    }

    @Test
    @DisplayName("ADR-0031 a National Insurance number stands on one record only")
    @Source("decision ADR-0031")
    void ninoOnAnotherRecord() {
        var first = details();
        aClient(first);
        var second = details();
        var id = aClient(second);
        var taken = first.get("nino").textValue();

        var creating = asAdviser().body(first.toString()).post("/v1/clients");
        var amending = put("/v1/clients/" + id, 1, second.put("nino", taken).toString());

        for (var answer : List.of(creating, amending)) {
            answer.then()
                    .statusCode(409)
                    .body("code", equalTo("CR-101"))
                    .body("errors[0].pointer", equalTo("/nino"));
            assertThat(answer.asString()).doesNotContain(taken);
        }
        assertThat(get("/v1/clients/" + id).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    @DisplayName("ADR-0040 no two numbers differ in the suffix only, and it is not searched by")
    @Source("decision ADR-0040")
    void withoutSuffix() {
        var first = details().put("nino", "QQ700001A");
        var id = aClient(first);
        var other = details().put("nino", "QQ700001B");

        var taken = asAdviser().body(other.toString()).post("/v1/clients");
        var found = asAdviser().body("{\"nino\": \"QQ700001C\"}").post("/v1/clients/search");

        taken.then().statusCode(409).body("code", equalTo("CR-101"));
        found.then().body("items.clientId", equalTo(List.of(id)));
        put("/v1/clients/" + id, 1, other.toString()).then().statusCode(200);
    }

    @Test
    @DisplayName("ADR-0040 may stand under a temporary reference, until the number replaces it")
    @Source("decision ADR-0040")
    void temporaryReference() {
        var details = details().put("temporaryReference", "11 a1 00 01");
        details.remove("nino");
        var id = aClient(details);
        var path = "/v1/clients/" + id;
        var opened = body(get(path));
        var search = "{\"temporaryReference\": \"11A10001\"}";
        var found = asAdviser().body(search).post("/v1/clients/search");

        details.put("nino", "QQ700002A").remove("temporaryReference");
        var replaced = put(path, 1, details.toString());

        assertThat(opened.get("temporaryReference").textValue()).isEqualTo("11A10001");
        assertThat(opened.has("nino")).isFalse();
        found.then().body("items.clientId", equalTo(List.of(id)));
        assertThat(body(replaced).get("nino").textValue()).isEqualTo("QQ700002A");
        assertThat(body(replaced).has("temporaryReference")).isFalse();
        assertThat(body(replaced).get("replacedReference").textValue()).isEqualTo("11A10001");
        var said = Broker.awaitThat(Topics.CLIENT_SUMMARY, id, s -> version(s) == 2);
        assertThat(said.body().has("temporaryReference")).isFalse();
        assertThat(said.body().get("nino").textValue()).isEqualTo("QQ700002A");

        details.put("temporaryReference", "11A10001").remove("nino");
        var back = put(path, 2, details.toString());
        var reused = asAdviser().body(details.toString()).post("/v1/clients");

        back.then().statusCode(409).body("code", equalTo("CR-111"));
        reused.then()
                .statusCode(409)
                .body("code", equalTo("CR-110"))
                .body("errors[0].pointer", equalTo("/temporaryReference"));
        assertThat(reused.asString()).doesNotContain("11A10001");
    }

    @Test
    @DisplayName("ADR-0040 need a number or a temporary reference, and no administrative number")
    @Source("decision ADR-0040")
    void neither() {
        var none = details();
        none.remove("nino");
        var both = details().put("temporaryReference", "11A10002");
        var administrative = details().put("nino", "CR700003A");

        opening(none).statusCode(422).body("code", equalTo("CR-107"));
        opening(both).statusCode(422).body("code", equalTo("CR-108"));
        opening(administrative).statusCode(422).body("code", equalTo("CR-109"));
    }

    @Test
    @DisplayName("ADR-0040 under a temporary reference lead to no benefit")
    @Source("decision ADR-0040")
    void noBenefit() {
        var details = details().put("temporaryReference", "11A10003");
        details.remove("nino");
        var id = aClient(details);

        var claimed =
                put(
                        "/v1/clients/" + id + "/benefit-position",
                        0,
                        "{\"claims\": [{\"benefit\": \"JSA\","
                                + " \"on\": {\"first\": \"2011-08-01\"}}]}");

        claimed.then().statusCode(409).body("code", equalTo("CR-118"));
    }

    @Test
    @DisplayName("show the end of the claim once the last one has ended (WP ¶3)")
    @Source("WP ¶3")
    void endOfClaim() {
        var id = aClient();
        var position = "/v1/clients/" + id + "/benefit-position";
        var ended =
                "{\"claims\": [{\"benefit\": \"JSA\","
                        + " \"on\": {\"first\": \"2011-08-01\", \"last\": \"2012-02-29\"}}]}";

        var before = body(get("/v1/clients/" + id));
        put(position, 0, ended.replace(", \"last\": \"2012-02-29\"", ""));
        var going = body(get("/v1/clients/" + id));
        put(position, 1, ended);
        var over = body(get("/v1/clients/" + id));

        assertThat(before.has("endOfClaim")).isFalse();
        assertThat(going.has("endOfClaim")).isFalse();
        assertThat(over.get("endOfClaim").textValue()).isEqualTo("2012-02-29");
    }

    private static ValidatableResponse opening(ObjectNode details) {
        return asAdviser().body(details.toString()).post("/v1/clients").then();
    }

    @Test
    @DisplayName("ADR-0041 an adviser sets the incident marker, and only a team leader removes it")
    @Source("IT ¶7, decision ADR-0041")
    void incidentMarker() {
        var details = details();
        var id = aClient(details);
        var path = "/v1/clients/" + id;
        details.withObject("/markers").put("incident", true);
        put(path, 1, details.toString()).then().statusCode(200);
        details.withObject("/markers").remove("incident");
        var unsaid = put(path, 2, details.put("lastName", "Rook").toString());
        details.withObject("/markers").put("incident", false);

        var byAdviser = put(path, 3, details.toString());
        var byTeamLeader =
                as(Tokens.of("tom.field").office("LDS").roles("team-leader").sign())
                        .header("If-Match", "\"3\"")
                        .body(details.toString())
                        .put(path);

        assertThat(body(unsaid).at("/markers/incident").booleanValue()).isTrue();
        byAdviser
                .then()
                .statusCode(403)
                .body("code", equalTo("CR-112"))
                .body("errors[0].pointer", equalTo("/markers/incident"));
        assertThat(body(byTeamLeader).at("/markers/incident").booleanValue()).isFalse();
        var said = Broker.awaitThat(Topics.CLIENT_SUMMARY, id, s -> version(s) == 4);
        assertThat(said.body().at("/markers/incident").booleanValue()).isFalse();
    }

    @Test
    @DisplayName("ADR-0031 of two records opened at once with one number, one is opened")
    @Source("decision ADR-0031")
    void twoAtOnce() throws Exception {
        var details = details();
        Callable<Integer> opening =
                () -> asAdviser().body(details.toString()).post("/v1/clients").statusCode();

        List<Integer> statuses;
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses =
                    both.invokeAll(Stream.generate(() -> opening).limit(4).toList()).stream()
                            .map(answer -> answer.resultNow())
                            .toList();
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    @DisplayName("ADR-0031 of somebody not yet born are refused, and nothing is kept")
    @Source("decision ADR-0031")
    void notYetBorn() {
        var before = Database.fingerprint();

        var answer =
                asAdviser()
                        .body(details().put("dateOfBirth", "2999-01-01").toString())
                        .post("/v1/clients");

        answer.then()
                .statusCode(422)
                .body("code", equalTo("CR-103"))
                .body("errors[0].pointer", equalTo("/dateOfBirth"))
                .body("source", equalTo("decision ADR-0031"));
        assertThat(Database.fingerprint()).isEqualTo(before);
    }

    @Test
    @DisplayName("may be read, but not changed, by an office manager, who is shown no way to")
    void officeManager() {
        var path = "/v1/clients/" + aClient();
        var manager = Tokens.of("olga.marsh").office("LDS").roles("office-manager").sign();

        var read = as(manager).get(path);
        var amended = as(manager).header("If-Match", "\"1\"").body(details().toString()).put(path);

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(body(read).get("_links").has("amend")).isFalse();
        assertThat(body(read).get("_links").has("action-plan")).isTrue();
        assertThat(amended.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("are opened once, however often the request is sent again")
    void idempotent() {
        var details = details();
        var key = UUID.randomUUID().toString();

        var first = withKey(key, details);
        var again = withKey(key, details);
        var other = withKey(key, details());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(body(again)).isEqualTo(body(first));
        other.then().statusCode(422).body("code", is("LMS-434"));
    }

    private static io.restassured.response.Response withKey(String key, ObjectNode details) {
        return asAdviser()
                .header("Idempotency-Key", key)
                .body(details.toString())
                .post("/v1/clients");
    }
}
