package lms.clientrecord;

import static lms.clientrecord.ClientRecords.aClient;
import static lms.clientrecord.ClientRecords.as;
import static lms.clientrecord.ClientRecords.body;
import static lms.clientrecord.ClientRecords.details;
import static lms.clientrecord.ClientRecords.get;
import static lms.clientrecord.ClientRecords.leader;
import static lms.clientrecord.ClientRecords.manager;
import static lms.clientrecord.ClientRecords.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.ChangedBy;
import lms.language.event.WorkProgramme;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import lms.language.value.PostponementKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("ADR-0045 Two records of one person become one, and two again")
@Source("decision ADR-0045")
class MergeTest {

    @Test
    @DisplayName("the surviving record takes the aspects that were chosen, and tells the readers")
    void keepsChosen() {
        var surviving = aClient();
        var absorbed = FullRecord.open();

        var merged = merge(surviving, absorbed, "additional-information");

        merged.then().statusCode(201).header("ETag", "\"1\"");
        var window = body(get("/v1/clients/" + surviving + "/additional-information"));
        assertThat(window.get("councilTax").textValue()).isEqualTo("Yes");
        assertThat(window.get("version").longValue()).isEqualTo(1);
        assertThat(window.at("/changedBy/officer").textValue()).isEqualTo("tom.field");
        assertThat(body(get("/v1/clients/" + surviving + "/qualifications")).get("qualifications"))
                .isEmpty();
        Broker.awaitThat(
                Topics.ADDITIONAL_INFORMATION,
                surviving,
                said -> said.body().path("councilTax").asText().equals("Yes"));
        assertThat(historyOf(surviving)).contains("additional-information 1");
    }

    @Test
    @DisplayName("details can be taken too, and the number stays on its record")
    void detailsTaken() {
        var surviving = aClient();
        var other = details().put("lastName", "Marlow-Tate");
        var absorbed = aClient(other);
        var number = body(get("/v1/clients/" + surviving)).get("nino");

        merge(surviving, absorbed, "client-details").then().statusCode(201);

        var now = body(get("/v1/clients/" + surviving));
        assertThat(now.get("lastName").textValue()).isEqualTo("Marlow-Tate");
        assertThat(now.get("nino")).isEqualTo(number);
        ClientRecords.asAdviser()
                .body(details().put("nino", other.get("nino").textValue()).toString())
                .post("/v1/clients")
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("the absorbed record stays as a signpost, and is not changed any more")
    void signpost() {
        var surviving = aClient();
        var absorbed = FullRecord.open();

        merge(surviving, absorbed).then().statusCode(201);

        var shown = body(get("/v1/clients/" + absorbed));
        assertThat(shown.get("mergedInto").textValue()).isEqualTo(surviving);
        assertThat(shown.at("/_links/merged-into/href").textValue())
                .isEqualTo("/v1/clients/" + surviving);
        assertThat(shown.get("_links").has("amend")).isFalse();
        var refused =
                put("/v1/clients/" + absorbed + "/qualifications", 1, "{\"qualifications\": []}");
        refused.then().statusCode(409);
        assertThat(body(refused).get("code").textValue()).isEqualTo("CR-574");
        assertThat(body(refused).get("detail").textValue()).contains(surviving);
        Broker.awaitThat(
                Topics.CLIENT_SUMMARY,
                absorbed,
                said -> said.body().path("mergedInto").asText().equals(surviving));
    }

    @Test
    @DisplayName("the surviving record leads to the absorbed one's Action Plan")
    void actionPlan() {
        var surviving = aClient();
        var absorbed = aClient();

        merge(surviving, absorbed).then().statusCode(201);

        var links = body(get("/v1/clients/" + surviving)).get("_links");
        assertThat(links.at("/absorbed-action-plan/href").textValue())
                .isEqualTo("/v1/clients/" + absorbed + "/action-plan");
        assertThat(links.at("/action-plan/href").textValue())
                .isEqualTo("/v1/clients/" + surviving + "/action-plan");
    }

    @Test
    @DisplayName("undone, both are what they were, as new versions")
    void undone() {
        var surviving = FullRecord.open();
        var absorbed = aClient(details().put("lastName", "Marlow-Tate"));
        var before = body(get("/v1/clients/" + surviving + "/qualifications"));
        var merge = merge(surviving, absorbed, "qualifications", "client-details");

        var undone = undo(merge, "{}");

        undone.then().statusCode(200).header("ETag", "\"2\"");
        assertThat(body(undone).at("/undoneBy/officer").textValue()).isEqualTo("tom.field");
        var after = body(get("/v1/clients/" + surviving + "/qualifications"));
        assertThat(after.get("qualifications")).isEqualTo(before.get("qualifications"));
        assertThat(after.get("version").longValue()).isEqualTo(3);
        assertThat(body(get("/v1/clients/" + surviving)).get("lastName").textValue())
                .isEqualTo("Marlow");
        var free = body(get("/v1/clients/" + absorbed));
        assertThat(free.has("mergedInto")).isFalse();
        assertThat(free.get("_links").has("amend")).isTrue();
        put("/v1/clients/" + absorbed + "/qualifications", 0, "{\"qualifications\": []}")
                .then()
                .statusCode(200);
        assertThat(
                        Broker.awaitThat(
                                        Topics.CLIENT_SUMMARY,
                                        absorbed,
                                        said -> said.body().path("version").asLong() == 3)
                                .body()
                                .has("mergedInto"))
                .isFalse();
        undo(merge, "{}").then().statusCode(412);
    }

    @Test
    @DisplayName("undoing asks first when something that is put back was changed since")
    void changedSince() {
        var surviving = aClient();
        var absorbed = FullRecord.open();
        var merge = merge(surviving, absorbed, "qualifications");
        put("/v1/clients/" + surviving + "/qualifications", 1, "{\"qualifications\": []}")
                .then()
                .statusCode(200);

        var asked = undo(merge, "{}");
        var undone = undo(merge, "{\"changesMayBeLost\": true}");

        asked.then().statusCode(409);
        assertThat(body(asked).get("code").textValue()).isEqualTo("CR-576");
        assertThat(body(asked).at("/confirm/field").textValue()).isEqualTo("/changesMayBeLost");
        assertThat(body(asked).get("detail").textValue()).contains("qualifications");
        undone.then().statusCode(200);
    }

    @Test
    @DisplayName("merges of a record are listed on both")
    void listed() {
        var surviving = aClient();
        var absorbed = aClient();
        var merge = body(merge(surviving, absorbed));

        for (var id : List.of(surviving, absorbed)) {
            assertThat(body(get("/v1/clients/" + id + "/merges")).at("/items/0")).isEqualTo(merge);
        }
        assertThat(body(get(merge.at("/_links/self/href").textValue()))).isEqualTo(merge);
    }

    @Test
    @DisplayName("nobody's save lands on the absorbed record, however close")
    void noSaveAfterwards() throws Exception {
        var surviving = aClient();
        var absorbed = aClient();

        try (var queue = Queue.behind(absorbed)) {
            var merge = queue.add(() -> merge(surviving, absorbed));
            var save =
                    queue.add(() ->
                            put(
                                    "/v1/clients/" + absorbed + "/qualifications",
                                    0,
                                    "{\"qualifications\": []}"));
            queue.letGo();

            merge.get().then().statusCode(201);
            save.get().then().statusCode(409);
            assertThat(body(save.get()).get("code").textValue()).isEqualTo("CR-574");
        }
    }

    @Test
    @DisplayName("with a restricted record is refused as with nobody's")
    void restricted() {
        var surviving = aClient(details().put("office", "TRU"));
        var restricted = aClient();
        RestrictedRecords.restrict(restricted);
        var elsewhere = Tokens.of("ivor.pell").office("TRU").roles("team-leader").sign();

        var hidden = mergeAs(elsewhere, surviving, restricted);
        var nobody = mergeAs(elsewhere, surviving, UUID.randomUUID().toString());

        hidden.then().statusCode(422);
        assertThat(codes(body(hidden))).isEqualTo(codes(body(nobody))).contains("CR-572");
    }

    @Test
    @DisplayName("is refused with every reason, and asks for what must be confirmed")
    void refused() {
        var surviving = aClient();
        var absorbed = aClient(details().put("dateOfBirth", "1989-06-15"));

        var asked =
                as(leader())
                        .header("If-Match", "\"1\"")
                        .body("{\"absorbedClientId\": \"" + absorbed + "\"}")
                        .post("/v1/clients/" + surviving + "/merges");
        var itself = merge(surviving, surviving);
        var nobody = merge(surviving, UUID.randomUUID().toString());
        merge(surviving, absorbed).then().statusCode(201);
        var again = merge(aClient(), absorbed);

        asked.then().statusCode(409);
        assertThat(codes(body(asked))).contains("CR-569", "CR-570", "CR-571");
        assertThat(codes(body(itself))).contains("CR-560");
        assertThat(codes(body(nobody))).contains("CR-572");
        assertThat(codes(body(again))).contains("CR-562");
        as(Tokens.adviser())
                .header("If-Match", "\"1\"")
                .body("{\"absorbedClientId\": \"" + absorbed + "\"}")
                .post("/v1/clients/" + surviving + "/merges")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "an exemption or deferral stays behind, with a hotspot or without, and that is asked")
    @Source("WP ¶23, decision ADR-0070")
    void postponed() {
        var surviving = aClient();
        var absorbed = aClient();
        Broker.send(
                Topics.WORK_PROGRAMME,
                absorbed,
                new WorkProgramme(
                        new ClientId(absorbed),
                        1,
                        null,
                        null,
                        null,
                        new WorkProgramme.Postponement(
                                PostponementKind.EXEMPTION, null, LocalDate.of(2012, 11, 1)),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        new ChangedBy(
                                "amal.khan",
                                "A Khan",
                                new OfficeCode("LDS"),
                                Instant.parse("2012-05-01T09:00:00Z"))));
        get("/v1/clients/" + absorbed + "?seen=work-programme:1").then().statusCode(200);

        var asked = merge(surviving, absorbed);
        var confirmed =
                merge(
                        surviving,
                        absorbed,
                        "\"numbersConfirmed\": true, \"postponementConfirmed\": true",
                        List.of());

        asked.then().statusCode(409);
        assertThat(codes(body(asked))).containsOnly("CR-577");
        confirmed.then().statusCode(201);
    }

    @Test
    @DisplayName("who is erased afterwards is erased under both ids")
    void erasedTogether() {
        var surviving = aClient();
        var absorbed = FullRecord.open();
        merge(surviving, absorbed).then().statusCode(201);

        var alone = erase(absorbed, 2);
        var both = erase(surviving, 1);

        alone.then().statusCode(409);
        assertThat(codes(body(alone))).contains("CR-590");
        both.then().statusCode(201);
        assertThat(body(both).get("records")).hasSize(2);
        for (var id : List.of(surviving, absorbed)) {
            assertThat(get("/v1/clients/" + id).statusCode()).isEqualTo(404);
            Broker.awaitThat(Topics.CLIENT_SUMMARY, id, said -> said.body().isMissingNode());
        }
        assertThat(
                        Database.column(
                                "select count(*) from merge where surviving_id = '"
                                        + surviving
                                        + "'"))
                .containsExactly("0");
    }

    private static List<String> historyOf(String id) {
        return Database.column(
                "select aspect || ' ' || version from history where client_id = '" + id + "'");
    }

    private static Response merge(String surviving, String absorbed, String... keep) {
        return merge(surviving, absorbed, "\"numbersConfirmed\": true", List.of(keep));
    }

    private static Response merge(
            String surviving, String absorbed, String confirmed, List<String> keep) {
        var kept = keep.isEmpty() ? "" : "\"" + String.join("\", \"", keep) + "\"";
        return as(leader())
                .header("If-Match", "\"1\"")
                .body(
                        """
                        {"absorbedClientId": "%s", "keepAbsorbed": [%s], "confirmed": true,
                         "datesOfBirthConfirmed": true, %s}
                        """
                                .formatted(absorbed, kept, confirmed))
                .post("/v1/clients/" + surviving + "/merges");
    }

    private static Response undo(Response merge, String body) {
        merge.then().statusCode(201);
        return as(leader())
                .header("If-Match", "\"1\"")
                .body(body)
                .post(merge.header("Location") + "/undo");
    }

    private static Response erase(String id, long version) {
        return as(manager())
                .header("If-Match", "\"" + version + "\"")
                .body("{\"reason\": \"Client asked\", \"confirmed\": true}")
                .post("/v1/clients/" + id + "/erasure");
    }

    private static List<String> codes(JsonNode problem) {
        var codes = new ArrayList<String>();
        problem.findValues("code").forEach(code -> codes.add(code.textValue()));
        return codes;
    }

    private static Response mergeAs(String token, String surviving, String absorbed) {
        return as(token)
                .header("If-Match", "\"1\"")
                .body("{\"absorbedClientId\": \"" + absorbed + "\"}")
                .post("/v1/clients/" + surviving + "/merges");
    }
}
