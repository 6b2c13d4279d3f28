package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.leader;
import static lms.clientrecord.ClientRecords.manager;
import static lms.clientrecord.ClientRecords.put;
import static lms.clientrecord.ClientRecords.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("ADR-0046 Erasing a record")
@Source("decision ADR-0046, decision ADR-0028")
class ErasureTest {

    private static final String CONFIRMED = "{\"reason\": \"Client asked\", \"confirmed\": true}";

    @Test
    @DisplayName("the preview counts what would go, and changes nothing")
    void preview() {
        var id = FullRecord.open();
        var before = Database.fingerprint();

        var preview = as(manager()).get(path(id) + "/preview");

        preview.then().statusCode(200).header("ETag", "\"1\"");
        var shown = body(preview);
        assertThat(shown.at("/held/client").intValue()).isEqualTo(1);
        assertThat(shown.at("/held/history").intValue()).isEqualTo(3);
        assertThat(shown.at("/held/additional_information").intValue()).isEqualTo(1);
        assertThat(shown.get("objections")).isEqualTo(tree("[]"));
        assertThat(shown.get("topics"))
                .isEqualTo(
                        tree(
                                """
                                ["lms.additional-information.v1", "lms.qualifications.v1",
                                 "lms.childcare-barriers.v1", "lms.benefit-position.v1",
                                 "lms.client-summary.v1"]
                                """));
        assertThat(shown.at("/_links/erase/href").textValue()).isEqualTo(path(id));
        var after = Database.fingerprint();
        before.remove("access_log");
        after.remove("access_log");
        assertThat(after).isEqualTo(before);
    }

    @Test
    @DisplayName("leaves nothing of the person in any table")
    void nothingIsLeft() {
        var details = details().put("lastName", "Wrexhamgate-Tollemache");
        var id = aClient(details);
        FullRecord.fill(id);
        Broker.await1(Topics.QUALIFICATIONS, id);

        erase(id, CONFIRMED).then().statusCode(201);

        assertThat(get("/v1/clients/" + id).statusCode()).isEqualTo(404);
        assertThat(tablesThatSay(id))
                .isSubsetOf(
                        "erasure",
                        "erasure_record",
                        "idempotency",
                        "reader_position",
                        "outbox",
                        "access_log");
        assertThat(tablesThatSay("Wrexhamgate")).isEmpty();
        assertThat(tablesThatSay("Tollemache")).isEmpty();
        assertThat(tablesThatSay(details.get("nino").textValue())).isEmpty();
        Database.awaitRelayed();
        assertThat(tablesThatSay(id)).doesNotContain("outbox");
    }

    @Test
    @DisplayName("tells the readers of each topic to forget the client")
    void tombstones() {
        var id = FullRecord.open();

        erase(id, CONFIRMED).then().statusCode(201);

        for (var topic :
                List.of(
                        Topics.CLIENT_SUMMARY,
                        Topics.ADDITIONAL_INFORMATION,
                        Topics.QUALIFICATIONS,
                        Topics.CHILDCARE_BARRIERS,
                        Topics.BENEFIT_POSITION)) {
            Broker.awaitThat(topic, id, said -> said.body().isMissingNode());
        }
    }

    @Test
    @DisplayName("is written in a ledger that names who, why and how much, and not whom")
    void ledger() {
        var id = FullRecord.open();

        var answer = erase(id, CONFIRMED);

        var entry = body(as(manager()).get(answer.header("Location")));
        assertThat(entry).isEqualTo(body(answer));
        assertThat(entry.get("clientId").textValue()).isEqualTo(id);
        assertThat(entry.get("reason").textValue()).isEqualTo("Client asked");
        assertThat(entry.at("/erasedBy/officer").textValue()).isEqualTo("olga.marsh");
        assertThat(entry.at("/erased/history").intValue()).isEqualTo(3);
        assertThat(entry.toString()).doesNotContain("Marlow", "QQ", "Alder Row");
        var listed = body(as(manager()).get("/v1/erasures?limit=1"));
        assertThat(listed.at("/items/0")).isEqualTo(entry);
        as(Tokens.of("other.manager").office("TRU").roles("office-manager").sign())
                .get(answer.header("Location"))
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("can be retried under its key, when the record has long been gone")
    void retried() {
        var id = aClient();
        var key = UUID.randomUUID().toString();

        var first = erase(id, CONFIRMED, key);
        var again = erase(id, CONFIRMED, key);

        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        erase(id, CONFIRMED).then().statusCode(404);
    }

    @Test
    @DisplayName("forgets the answers that a repeated request would have been given")
    void answersOfRetries() {
        var key = UUID.randomUUID().toString();
        var details = details();
        String id =
                ClientRecords.asAdviser()
                        .header("Idempotency-Key", key)
                        .body(details.toString())
                        .post("/v1/clients")
                        .path("clientId");

        erase(id, CONFIRMED).then().statusCode(201);

        assertThat(Database.column("select key from idempotency where key = '" + key + "'"))
                .isEmpty();
    }

    @Test
    @DisplayName("asks for a confirmation first")
    void confirmation() {
        var id = aClient();

        var answer = erase(id, "{\"reason\": \"Client asked\"}");

        answer.then().statusCode(409);
        assertThat(body(answer).get("code").textValue()).isEqualTo("CR-597");
        assertThat(body(answer).at("/confirm/field").textValue()).isEqualTo("/confirmed");
        assertThat(get("/v1/clients/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("is refused with every reason, and then has no link")
    void refused() {
        var id = aClient();
        claim(id);

        var answer =
                as(Tokens.of("other.manager").office("TRU").roles("office-manager").sign())
                        .header("If-Match", "\"1\"")
                        .body("{\"reason\": \"Retention over\", \"confirmed\": true}")
                        .post(path(id));
        var preview = body(as(manager()).get(path(id) + "/preview"));

        assertThat(codes(body(answer))).contains("CR-593", "CR-595", "CR-596");
        assertThat(preview.at("/objections/0/code").textValue()).isEqualTo("CR-593");
        assertThat(preview.get("_links").has("erase")).isFalse();
    }

    @Test
    @DisplayName("is an office manager's act")
    void othersMayNot() {
        var id = aClient();

        for (var token : List.of(Tokens.adviser(), leader())) {
            as(token)
                    .header("If-Match", "\"1\"")
                    .body(CONFIRMED)
                    .post(path(id))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    @DisplayName("stands: what is announced late about the client shows nowhere")
    void late() {
        var id = aClient();

        erase(id, CONFIRMED).then().statusCode(201);
        FullRecord.announce(id, 1);

        assertThat(
                        Database.column(
                                "select client_id from work_programme where client_id = '"
                                        + id
                                        + "'"))
                .isEmpty();
    }

    @Test
    @DisplayName("stands in a ledger that nobody can change")
    void appendOnly() {
        ClientRecords.anErasure();

        for (var change :
                List.of(
                        "delete from erasure",
                        "update erasure set reason = 'MADE_IN_ERROR'",
                        "truncate erasure_record")) {
            assertThat(
                            org.assertj.core.api.Assertions.catchThrowable(
                                    () -> Database.execute(change)))
                    .as(change)
                    .hasStackTraceContaining("append-only");
        }
    }

    private static void claim(String id) {
        put(
                        "/v1/clients/" + id + "/benefit-position",
                        0,
                        """
                        {"claims": [{"benefit": "JSA", "on": {"first": "2011-08-01"}}]}
                        """)
                .then()
                .statusCode(200);
    }

    private static Response erase(String id, String body) {
        return erase(id, body, UUID.randomUUID().toString());
    }

    private static Response erase(String id, String body, String key) {
        return as(manager())
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path(id));
    }

    private static String path(String id) {
        return "/v1/clients/" + id + "/erasure";
    }

    private static List<String> codes(JsonNode problem) {
        var codes = new ArrayList<String>();
        problem.findValues("code").forEach(code -> codes.add(code.textValue()));
        return codes;
    }

    /** Every table of the database of which a row says this. */
    private static List<String> tablesThatSay(String text) {
        return Database.column(
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .stream()
                .filter(table ->
                        !Database.column(
                                        "select 1 from \""
                                                + table
                                                + "\" t where strpos(lower(t::text), '"
                                                + text.toLowerCase(Locale.ROOT)
                                                + "') > 0 limit 1")
                                .isEmpty())
                .toList();
    }
}
