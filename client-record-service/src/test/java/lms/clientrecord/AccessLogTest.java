package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.put;
import static lms.clientrecord.RestrictedRecords.everythingElsewhere;
import static lms.clientrecord.RestrictedRecords.leader;
import static lms.clientrecord.RestrictedRecords.logOf;
import static lms.clientrecord.RestrictedRecords.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("ADR-0043 The access log")
@Source("decision ADR-0043")
class AccessLogTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    @DisplayName("tells who opened a record, when, by what and why")
    void opened() {
        var id = aClient();
        var before = Instant.now().minusSeconds(1);

        get("/v1/clients/" + id);
        asAdviser().header("Access-Reason", "Telephone call").get("/v1/clients/" + id);
        put("/v1/clients/" + id + "/qualifications", 0, "{\"qualifications\": []}");
        var log = body(log(leader(), id, "")).get("items");

        assertThat(log).hasSize(4);
        var telephoned = log.get(2);
        assertThat(telephoned.get("clientId").textValue()).isEqualTo(id);
        assertThat(telephoned.get("officer").textValue()).isEqualTo("amal.khan");
        assertThat(telephoned.get("name").textValue()).isEqualTo("A Khan");
        assertThat(telephoned.get("office").textValue()).isEqualTo("LDS");
        assertThat(telephoned.get("what").textValue()).isEqualTo("getClient");
        assertThat(telephoned.get("why").textValue()).isEqualTo("Telephone call");
        assertThat(telephoned.get("outcome").textValue()).isEqualTo("Opened");
        assertThat(telephoned.get("traceId").textValue()).matches("[0-9a-f]{32}");
        assertThat(Instant.parse(telephoned.get("at").textValue()))
                .isBetween(before, Instant.now().plusSeconds(1));
        assertThat(words(log))
                .containsExactly(
                        "tom.field listOpenings Not stated",
                        "amal.khan amendQualifications Not stated",
                        "amal.khan getClient Telephone call",
                        "amal.khan getClient Not stated");
    }

    @Test
    @DisplayName("tells who asked for someone who never was, and with which wrong request")
    void neverWas() {
        var nobody = UUID.randomUUID().toString();

        get("/v1/clients/" + nobody).then().statusCode(404);
        asAdviser().body("{").put("/v1/clients/" + nobody).then().statusCode(404);

        assertThat(logOf(nobody))
                .containsExactly(
                        "amal.khan LDS getClient NOT_STATED REFUSED",
                        "amal.khan LDS amendClient NOT_STATED REFUSED");
    }

    @Test
    @DisplayName("tells who asked without the role for it")
    void withoutRole() {
        var id = aClient();
        var reader = Tokens.of("rita.snow").office("LDS").roles("report-reader").sign();

        as(reader).get("/v1/clients/" + id).then().statusCode(403);

        assertThat(logOf(id)).contains("rita.snow LDS getClient NOT_STATED REFUSED");
    }

    @Test
    @DisplayName("is written when the request goes wrong afterwards, too")
    void wrongAfterwards() {
        var id = aClient();

        put("/v1/clients/" + id + "/qualifications", 7, "{\"qualifications\": []}")
                .then()
                .statusCode(412);

        assertThat(logOf(id))
                .containsExactly("amal.khan LDS amendQualifications NOT_STATED OPENED");
    }

    @Test
    @DisplayName("is written before the answer leaves: without it there is no answer")
    void noAnswerWithoutIt() {
        var id = aClient();
        Database.execute(
                "alter table access_log add constraint no_more check (client_id <> '" + id + "')");
        try {
            get("/v1/clients/" + id).then().statusCode(500).body("code", equalTo("LMS-500"));
        } finally {
            Database.execute("alter table access_log drop constraint no_more");
        }
        get("/v1/clients/" + id).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Curiosity", "interview", "Not stated", "Interview, Complaint"})
    @DisplayName("takes only the coded reasons")
    void otherReason(String reason) {
        for (var id : List.of(aClient(), UUID.randomUUID().toString())) {
            asAdviser()
                    .header("Access-Reason", reason)
                    .get("/v1/clients/" + id)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("CR-510"));
            assertThat(logOf(id)).isEmpty();
        }
    }

    @Test
    @DisplayName("names an officer without an office, too")
    void noOffice() {
        var id = aClient();

        as(Tokens.of("amal.khan").roles("adviser").sign()).get("/v1/clients/" + id);

        assertThat(logOf(id)).containsExactly("amal.khan getClient NOT_STATED OPENED");
    }

    @Test
    @DisplayName("is shown to the management of the client's own office")
    void shownTo() {
        var id = aClient();

        log(leader(), id, "").then().statusCode(200);
        log(manager(), id, "").then().statusCode(200);
        log(everythingElsewhere(), id, "").then().statusCode(403).body("code", equalTo("CR-512"));
        log(Tokens.adviser(), id, "").then().statusCode(403).body("code", equalTo("LMS-411"));
    }

    @Test
    @DisplayName("gives every line once, the newest first, page after page")
    void pages() {
        var id = aClient();
        for (var reason : List.of("Interview", "Complaint", "Claim check", "Other", "Interview")) {
            asAdviser().header("Access-Reason", reason).get("/v1/clients/" + id);
        }

        var found = new ArrayList<String>();
        var page = body(log(leader(), id, "?limit=2"));
        var after = page.path("next").textValue();
        words(page.get("items")).forEach(found::add);
        while (after != null) {
            page = body(log(leader(), id, "?limit=2&after=" + after));
            after = page.path("next").textValue();
            words(page.get("items")).forEach(found::add);
        }

        assertThat(found)
                .containsExactly(
                        "tom.field listOpenings Not stated",
                        "amal.khan getClient Interview",
                        "amal.khan getClient Other",
                        "amal.khan getClient Claim check",
                        "amal.khan getClient Complaint",
                        "amal.khan getClient Interview");
        log(leader(), id, "?after=bm90").then().statusCode(400).body("code", equalTo("LMS-406"));
    }

    @Test
    @DisplayName("is neither changed nor shortened, not even in the database")
    void appendOnly() {
        var id = aClient();
        get("/v1/clients/" + id);
        var mine = " where client_id = '" + id + "'";

        for (var sql :
                List.of(
                        "update access_log set officer = 'nobody'" + mine,
                        "update access_log set at = at - interval '1 day'" + mine,
                        "delete from access_log" + mine,
                        "truncate access_log")) {
            assertThatThrownBy(() -> Database.execute(sql))
                    .as(sql)
                    .hasRootCauseMessage(
                            "ERROR: rows of access_log are neither changed nor deleted\n"
                                    + "  Where: PL/pgSQL function goes_only_with_its_client()"
                                    + " line 7 at RAISE");
        }
        assertThat(logOf(id)).hasSize(1);
    }

    @Test
    @DisplayName("goes with its client, and only the lines of that client")
    void goesWithItsClient() {
        var id = aClient();
        var other = aClient();
        get("/v1/clients/" + id);
        get("/v1/clients/" + other);

        Database.execute("delete from client where client_id = '" + id + "'");

        assertThat(logOf(id)).isEmpty();
        assertThat(logOf(other)).hasSize(1);
    }

    @Test
    @DisplayName("takes no line that says nothing")
    void limits() {
        var good = "'LDS', 'getClient', 'OTHER', 'OPENED', repeat('a', 32)";
        var insert =
                "insert into access_log (client_id, at, officer, officer_name, office, what, why,"
                        + " outcome, trace_id) values (gen_random_uuid(), now(), 'a', 'A', ";

        Database.execute(insert + good + ")");
        for (var bad :
                List.of(
                        good.replace("LDS", "lds"),
                        good.replace("getClient", ""),
                        good.replace("OTHER", "CURIOSITY"),
                        good.replace("OPENED", "AJAR"),
                        good.replace("32", "31"))) {
            assertThatThrownBy(() -> Database.execute(insert + bad + ")"))
                    .as(bad)
                    .rootCause()
                    .hasMessageContaining("violates check constraint");
        }
    }

    @Test
    @DisplayName("a management check draws the same openings of a day again, and more of the same")
    void check() {
        var office = "CHK";
        var day = today.minusDays(3);
        var client = aClient(details().put("office", "LDS"));
        for (int i = 0; i < 40; i++) {
            openedLongAgo(client, office, day.atTime(9, i).toString(), "opener" + i);
        }
        openedLongAgo(client, office, day.plusDays(1).atTime(9, 0).toString(), "late");
        var leader = Tokens.of("tom.field").office(office).roles("team-leader").sign();

        var first = body(check(leader, office, day.toString(), 5));
        var again = body(check(leader, office, day.toString(), 5));
        var more = body(check(leader, office, day.toString(), 100));

        assertThat(again).isEqualTo(first);
        assertThat(first.get("drawnFrom").intValue()).isEqualTo(40);
        assertThat(first.get("drawnBy").textValue()).isEqualTo("tom.field");
        assertThat(first.get("seed").textValue()).matches("-?[0-9]+");
        assertThat(first.get("items")).hasSize(5);
        assertThat(more.get("items")).hasSize(40);
        assertThat(words(more.get("items")).subList(0, 5)).isEqualTo(words(first.get("items")));
        assertThat(words(more.get("items"))).doesNotHaveDuplicates();
        assertThatThrownBy(() ->
                        Database.execute(
                                "update access_check set seed = 1 where office = '" + office + "'"))
                .rootCause()
                .hasMessageContaining("rows of access_check are neither changed nor deleted");
    }

    @Test
    @DisplayName("a management check is for the office's management, and for days that are over")
    void checkRefused() {
        check(leader(), "LDS", today.toString(), 5)
                .then()
                .statusCode(422)
                .body("code", equalTo("CR-514"));
        check(leader(), "TRU", today.minusDays(1).toString(), 5)
                .then()
                .statusCode(403)
                .body("code", equalTo("CR-513"));
        check(leader(), "LDS", "yesterday", 5)
                .then()
                .statusCode(400)
                .body("code", equalTo("CR-515"));
        check(leader(), "Leeds", "2012-05-01", 5)
                .then()
                .statusCode(400)
                .body("code", equalTo("CR-516"));
        as(leader()).get("/v1/access-checks").then().statusCode(400);
        check(leader(), "LDS", "2012-05-01", 101).then().statusCode(400);
    }

    @Test
    @DisplayName("an office's refused attempts are shown to its management")
    void refusedAttempts() {
        var nobody = UUID.randomUUID().toString();
        var adviser = Tokens.of("zoe.lane").office("ZOE").roles("adviser").sign();
        var leader = Tokens.of("tom.field").office("ZOE").roles("team-leader").sign();
        var restricted = aClient();
        RestrictedRecords.restrict(restricted);
        as(adviser).get("/v1/clients/" + nobody);
        as(adviser).get("/v1/clients/" + restricted);

        var page = body(as(leader).get("/v1/refused-openings?office=ZOE&day=" + today));

        assertThat(page.get("items"))
                .extracting(item -> item.get("clientId").textValue())
                .containsExactly(restricted, nobody);
        assertThat(words(page.get("items")))
                .containsExactly("zoe.lane getClient Not stated", "zoe.lane getClient Not stated");
        as(leader)
                .get("/v1/refused-openings?office=LDS&day=" + today)
                .then()
                .statusCode(403)
                .body("code", equalTo("CR-513"));
    }

    private static void openedLongAgo(String client, String office, String at, String officer) {
        Database.execute(
                ("insert into access_log (client_id, at, officer, officer_name, office, what, why,"
                                + " outcome, trace_id) values ('%s', '%s'::timestamp at time zone"
                                + " 'Europe/London', '%s', 'A', '%s', 'getClient', 'OTHER',"
                                + " 'OPENED', repeat('a', 32))")
                        .formatted(client, at, officer, office));
    }

    private static Response check(String token, String office, String day, int number) {
        return as(token)
                .get("/v1/access-checks?office=%s&day=%s&number=%d".formatted(office, day, number));
    }

    private static Response log(String token, String id, String query) {
        return as(token).get("/v1/clients/" + id + "/access-log" + query);
    }

    private static List<String> words(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item ->
                        item.get("officer").textValue()
                                + " "
                                + item.get("what").textValue()
                                + " "
                                + item.get("why").textValue())
                .toList();
    }
}
