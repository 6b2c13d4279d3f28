package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.asAdviser;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.json;
import static lms.clientrecord.ClientRecords.put;
import static lms.clientrecord.RestrictedRecords.leader;
import static lms.clientrecord.RestrictedRecords.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

@QuarkusTest
@DisplayName("AP ¶5, ¶68, ADR-0044 Conversations")
@Source("AP ¶5, AP ¶68, decision ADR-0044")
class ConversationsTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    @DisplayName("carry the day, the officer and the office")
    void written() {
        var client = aClient();

        var answer = write(client, "  Telephoned about \"the course\";\nbegins Monday – siŵr.  ");

        var made = body(answer);
        var path = path(client) + "/" + made.get("conversationId").textValue();
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).endsWith(path);
        assertThat(made.get("text").textValue())
                .isEqualTo("Telephoned about \"the course\";\nbegins Monday – siŵr.");
        assertThat(made.get("on").textValue()).isEqualTo(today.toString());
        assertThat(made.at("/madeBy/officer").textValue()).isEqualTo("amal.khan");
        assertThat(made.at("/madeBy/office").textValue()).isEqualTo("LDS");
        assertThat(made.get("_links"))
                .isEqualTo(
                        json(
                                """
                                {
                                  "self": {"href": "%1$s", "method": "GET"},
                                  "versions": {"href": "%1$s/versions", "method": "GET"},
                                  "client": {"href": "/v1/clients/%2$s", "method": "GET"},
                                  "amend": {"href": "%1$s", "method": "PUT"}
                                }
                                """
                                        .formatted(path, client)));
        assertThat(body(get(path))).isEqualTo(made);
        assertThat(body(get(path(client))).get("items").get(0)).isEqualTo(made);
    }

    @Test
    @DisplayName("are amended by their author on the same day, and every text stays readable")
    void amended() {
        var client = aClient();
        var path = one(client, "Telephoned.");

        var first = body(get(path));
        var same = put(path, 1, text("Telephoned. "));
        var second = put(path, 1, text("Telephoned twice."));
        var third = put(path, 2, text("Telephoned three times."));

        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        assertThat(second.header("ETag")).isEqualTo("\"2\"");
        assertThat(third.header("ETag")).isEqualTo("\"3\"");
        assertThat(texts(body(get(path + "/versions")).get("items")))
                .containsExactly("Telephoned three times.", "Telephoned twice.", "Telephoned.");
        var page = body(get(path + "/versions?limit=2"));
        assertThat(
                        texts(
                                body(get(
                                                path
                                                        + "/versions?limit=2&after="
                                                        + page.get("next").textValue()))
                                        .get("items")))
                .containsExactly("Telephoned.");
        var past = body(get(path + "?asOf=" + first.at("/changedBy/at").textValue()));
        assertThat(past.get("text").textValue()).isEqualTo("Telephoned.");
        assertThat(past.get("version").longValue()).isEqualTo(1);
        assertThat(past.get("_links").has("amend")).isFalse();
        assertThat(get(path + "?asOf=2012-05-01T10:00:00Z").statusCode()).isEqualTo(404);
        put(path, 1, text("Late.")).then().statusCode(412);
    }

    @Test
    @DisplayName("are not amended by anyone else, nor on another day")
    void refused() {
        var client = aClient();
        var path = one(client, "Telephoned.");

        as(leader())
                .header("If-Match", "\"1\"")
                .body(text("Never telephoned."))
                .put(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("CR-530"));
        assertThat(body(as(leader()).get(path)).get("_links").has("amend")).isFalse();
        try {
            Database.businessDate(today.plusDays(1));
            put(path, 1, text("Never telephoned."))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("CR-531"));
            assertThat(body(get(path)).get("_links").has("amend")).isFalse();
            as(leader())
                    .header("If-Match", "\"1\"")
                    .body(text("Never telephoned."))
                    .put(path)
                    .then()
                    .statusCode(403)
                    .body("errors.code", org.hamcrest.Matchers.contains("CR-530", "CR-531"));
        } finally {
            Database.execute("delete from business_date");
        }
        assertThat(body(get(path)).get("text").textValue()).isEqualTo("Telephoned.");
        as(manager()).body(text("x")).post(path(client)).then().statusCode(403);
    }

    @Test
    @DisplayName("of another client are not there, and neither is one that never was")
    void ofAnother() {
        var path = one(aClient(), "Telephoned.");
        var id = path.substring(path.lastIndexOf('/') + 1);
        var other = path(aClient());

        for (var wrong : List.of(other + "/" + id, other + "/" + UUID.randomUUID(), other + "/1")) {
            get(wrong).then().statusCode(404).body("code", equalTo("LMS-420"));
            put(wrong, 1, text("x")).then().statusCode(404);
            get(wrong + "/versions").then().statusCode(404);
        }
    }

    @Test
    @DisplayName("take what has a letter and is no longer than 4,000 characters")
    void limits() {
        var client = aClient();

        assertThat(write(client, "x".repeat(4000)).statusCode()).isEqualTo(201);
        for (var bad : List.of("x".repeat(4001), "", " \n\t ")) {
            asAdviser()
                    .body(text(bad))
                    .post(path(client))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/text"));
        }
    }

    @Test
    @DisplayName("are listed once each, the newest first, page after page")
    void pages() {
        var client = aClient();
        for (int i = 1; i <= 5; i++) {
            write(client, "Note " + i);
        }

        var found = new ArrayList<String>();
        var page = body(get(path(client) + "?limit=2"));
        found.addAll(texts(page.get("items")));
        while (page.has("next")) {
            page = body(get(path(client) + "?limit=2&after=" + page.get("next").textValue()));
            found.addAll(texts(page.get("items")));
        }

        assertThat(found).containsExactly("Note 5", "Note 4", "Note 3", "Note 2", "Note 1");
        get(path(client) + "?after=bm90").then().statusCode(400).body("code", equalTo("LMS-406"));
    }

    @Test
    @DisplayName("are found by words, parts of them, other endings, and nearly so")
    void search() {
        var client = aClient();
        write(client, "Telephoned about the forklift course in the warehouse.");
        write(client, "Wants childcare; speaks Cymraeg yn dda, café work – siŵr.");
        write(aClient(), "Another client's forklift.");

        for (var text :
                List.of(
                        "forklift",
                        "FORKLIFT Course",
                        "telephoning courses",
                        "lift",
                        "ware",
                        "forklit",
                        "warehose",
                        "warehouse telephoned")) {
            assertThat(found(client, json("{}").put("text", text)))
                    .as(text)
                    .containsExactly("Telephoned about the forklift course in the warehouse.");
        }
        for (var text : List.of("cafe", "siwr", "CAFÉ", "gymraeg", "child care".replace(" ", ""))) {
            assertThat(found(client, json("{}").put("text", text)))
                    .as(text)
                    .containsExactly("Wants childcare; speaks Cymraeg yn dda, café work – siŵr.");
        }
        for (var text : List.of("forklift childcare", "100%", "bus_pass", "zzz")) {
            assertThat(found(client, json("{}").put("text", text))).as(text).isEmpty();
        }
    }

    @Test
    @DisplayName("are found by officer, office and day, in pages")
    void particulars() {
        var client = aClient();
        write(client, "By Amal.");
        as(Tokens.otherAdviser()).body(text("By Beth.")).post(path(client));
        write(client, "By Amal again.");

        assertThat(found(client, json("{\"officer\": \"beth.rowe\"}"))).containsExactly("By Beth.");
        assertThat(found(client, json("{\"office\": \"TRU\"}"))).containsExactly("By Beth.");
        assertThat(found(client, json("{\"office\": \"BFD\"}"))).isEmpty();
        assertThat(found(client, json("{}").put("first", today.toString()))).hasSize(3);
        assertThat(found(client, json("{}").put("last", today.toString()))).hasSize(3);
        assertThat(found(client, json("{}").put("first", today.plusDays(1).toString()))).isEmpty();
        assertThat(found(client, json("{}").put("last", today.minusDays(1).toString()))).isEmpty();
        var amals = json("{\"text\": \"amal\", \"limit\": 1}");
        var first = body(search(client, amals));
        var second = body(search(client, amals.put("after", first.get("next").textValue())));
        assertThat(texts(first.get("items"))).containsExactly("By Amal again.");
        assertThat(texts(second.get("items"))).containsExactly("By Amal.");
        assertThat(second.has("next")).isFalse();
        search(
                        client,
                        json(
                                "{\"text\": \"%\", \"first\": \"2012-03-01\", \"last\": \"2012-02-29\"}"))
                .then()
                .statusCode(422)
                .body("errors.code", org.hamcrest.Matchers.contains("CR-532", "CR-533"));
    }

    @Test
    @DisplayName("are found by the text they have now, not by an earlier one")
    void searchAmended() {
        var client = aClient();
        var path = one(client, "Aardvark.");

        put(path, 1, text("Zebra."));

        assertThat(found(client, json("{\"text\": \"aardvark\"}"))).isEmpty();
        assertThat(found(client, json("{\"text\": \"zebra\"}"))).containsExactly("Zebra.");
    }

    @Test
    @DisplayName("stand in the history of the record, with the old and the new text")
    void history() {
        var client = aClient();
        put(one(client, "Once."), 1, text("Twice."));

        var changes = body(get("/v1/clients/" + client + "/history?aspect=conversation"));

        assertThat(changes.get("items")).hasSize(2);
        assertThat(changes.get("items").get(0).toString()).contains("Once.").contains("Twice.");
    }

    @Test
    @DisplayName("are kept by the database, whoever tries to change them")
    void keptByTheDatabase() {
        var client = aClient();
        var path = one(client, "Once.");
        put(path, 1, text("Twice."));
        var mine = " where conversation_id = '" + path.substring(path.lastIndexOf('/') + 1) + "'";

        for (var sql :
                List.of(
                        "delete from conversation" + mine,
                        "delete from conversation_version" + mine,
                        "truncate conversation cascade",
                        "update conversation_version set text = 'x'" + mine,
                        "update conversation set text = 'x'" + mine,
                        "update conversation set text = 'x', version = 4" + mine,
                        "update conversation set version = 3, made_by = 'x', changed_by = 'x'"
                                + mine,
                        "update conversation set version = 3, changed_by = 'beth.rowe'" + mine,
                        "update conversation set version = 3, changed_on = made_on + 1" + mine,
                        "update conversation set version = 3, text = ''" + mine,
                        "update conversation set version = 3, text = repeat('x', 4001)" + mine,
                        "update conversation set version = 3, changed_office = 'lds'" + mine,
                        "update conversation set version = 3, trace_id = ''" + mine)) {
            assertThatThrownBy(() -> Database.execute(sql))
                    .as(sql)
                    .rootCause()
                    .hasMessageStartingWith("ERROR: ");
        }
        Database.execute("update conversation set version = 3, text = 'Thrice.'" + mine);

        assertThat(texts(body(get(path + "/versions")).get("items")))
                .containsExactly("Thrice.", "Twice.", "Once.");
    }

    @Test
    @DisplayName("go with their client")
    void goWithTheirClient() {
        var client = aClient();
        put(one(client, "Once."), 1, text("Twice."));

        Database.execute("delete from client where client_id = '" + client + "'");

        assertThat(
                        Database.column(
                                "select text from conversation where client_id = '" + client + "'"))
                .isEmpty();
        assertThat(
                        Database.column(
                                "select text from conversation_version v where not exists (select"
                                        + " from conversation c where c.conversation_id ="
                                        + " v.conversation_id)"))
                .isEmpty();
    }

    private static String path(String client) {
        return "/v1/clients/" + client + "/conversations";
    }

    private static String text(String text) {
        return json("{}").put("text", text).toString();
    }

    private static Response write(String client, String text) {
        return asAdviser().body(text(text)).post(path(client));
    }

    private static String one(String client, String text) {
        return path(client) + "/" + body(write(client, text)).get("conversationId").textValue();
    }

    private static Response search(String client, JsonNode sought) {
        return asAdviser().body(sought.toString()).post(path(client) + "/search");
    }

    private static List<String> found(String client, JsonNode sought) {
        var answer = search(client, sought);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return texts(body(answer).get("items"));
    }

    private static List<String> texts(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get("text").textValue())
                .toList();
    }
}
