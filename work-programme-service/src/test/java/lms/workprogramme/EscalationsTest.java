package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.Acknowledged;
import lms.language.event.Started;
import lms.language.value.Nation;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("ADR-0079 What is overdue is brought before those who lead the office")
@Source("WP ¶23, ¶58, decision ADR-0079")
class EscalationsTest {

    private static final LocalDate REFERRED = LocalDate.of(2012, 5, 1);
    private static final String LEADER =
            Tokens.of("tom.field").office("LDS").roles("team-leader").sign();
    private static final String ELSEWHERE =
            Tokens.of("tess.hale").office("TRU").roles("team-leader").sign();

    @BeforeEach
    void dayOfTheReferral() {
        Database.execute("delete from night_run");
        Database.businessDate(REFERRED);
    }

    @Test
    @DisplayName("an unacknowledged referral once two working days are over, raised once")
    void notAcknowledged() {
        var client = readyOnFirstOfMay();
        var referral = json(client.refer().then().statusCode(201).extract().asString());

        night(LocalDate.of(2012, 5, 3));
        assertThat(of(client, LEADER)).isEmpty();
        night(LocalDate.of(2012, 5, 4));
        var raised = of(client, LEADER);
        night(LocalDate.of(2012, 5, 7));

        assertThat(raised).hasSize(1);
        assertThat(raised.getFirst())
                .containsEntry("kind", "Referral not acknowledged")
                .containsEntry("referralId", referral.path("referralId").asText())
                .containsEntry("overdueFrom", "2012-05-04")
                .containsEntry("raisedOn", "2012-05-04");
        assertThat(of(client, LEADER)).isEqualTo(raised);
        assertThat(of(client, ELSEWHERE)).isEmpty();
        assertThat(as(Tokens.adviser()).get("/v1/escalations").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("is settled by the very change that takes its cause away")
    void settled() {
        var client = readyOnFirstOfMay();
        var referral = json(client.refer().then().statusCode(201).extract().asString());
        night(LocalDate.of(2012, 5, 24));
        assertThat(kinds(client)).containsExactly("Referral not acknowledged", "Not started");

        tell(referral, new Acknowledged(idOf(referral), Instant.parse("2012-05-24T09:00:00Z")));
        await().until(() -> kinds(client), List.of("Not started")::equals);
        Broker.send(
                Topics.providerUpdate(providerOf(referral)),
                idOf(referral).toString(),
                new Started(idOf(referral), LocalDate.of(2012, 5, 22)));
        await().until(() -> kinds(client), List::isEmpty);

        night(LocalDate.of(2012, 5, 25));
        assertThat(kinds(client)).isEmpty();
        assertThat(
                        Database.column(
                                "select kind || ' ' || settled_on from escalation where client_id = '"
                                        + client.id()
                                        + "' order by kind"))
                .containsExactly(
                        "REFERRAL_NOT_ACKNOWLEDGED 2012-05-24", "REFERRAL_NOT_STARTED 2012-05-24");
    }

    @Test
    @DisplayName("is not raised again by a move to a nation with other bank holidays")
    void moved() {
        Database.businessDate(LocalDate.of(2012, 8, 24));
        var client = readyOnFirstOfMay();
        client.refer().then().statusCode(201);
        night(LocalDate.of(2012, 8, 30));
        var raised = of(client, LEADER);

        client.livingIn(Nation.SCOTLAND).toldOf().details().then().statusCode(200);
        night(LocalDate.of(2012, 8, 31));

        assertThat(raised).hasSize(1);
        assertThat(raised.getFirst()).containsEntry("overdueFrom", "2012-08-30");
        assertThat(of(client, LEADER)).isEqualTo(raised);
    }

    @Test
    @DisplayName("¶58 an Exit Report that has not come back, until it has")
    void exitReport() {
        var client = readyOnFirstOfMay();
        client.refer().then().statusCode(201);
        exitReport(client, "{\"requestDate\": \"2012-05-01\"}");

        night(LocalDate.of(2012, 5, 16));
        assertThat(kinds(client)).doesNotContain("Exit Report not returned");
        night(LocalDate.of(2012, 5, 17));
        assertThat(kinds(client)).contains("Exit Report not returned");
        exitReport(client, "{\"requestDate\": \"2012-05-01\", \"returnDate\": \"2012-05-17\"}");

        assertThat(kinds(client)).doesNotContain("Exit Report not returned");
    }

    @Test
    @DisplayName("ADR-0076 the night is rehearsed beforehand, and then raises just that")
    @Source("decision ADR-0076")
    void rehearsed() {
        var client = readyOnFirstOfMay();
        client.refer().then().statusCode(201);
        night(LocalDate.of(2012, 5, 2));

        assertThat(rehearsal(client, LocalDate.of(2012, 5, 3))).isEmpty();
        assertThat(rehearsal(client, LocalDate.of(2012, 5, 4)))
                .containsExactly("Escalated: the referral is not acknowledged.");
        assertThat(rehearsal(client, LocalDate.of(2012, 5, 24)))
                .containsExactly("Escalated: the client has not started.");
        assertThat(kinds(client)).isEmpty();

        night(LocalDate.of(2012, 5, 4));
        assertThat(kinds(client)).containsExactly("Referral not acknowledged");
        Database.execute("delete from night_run");
        assertThat(rehearsal(client, LocalDate.of(2012, 5, 5))).isEmpty();
    }

    private static List<String> rehearsal(AClient client, LocalDate night) {
        return RehearsalTest.rehearsed(night).stream()
                .filter(item -> "raise-escalations".equals(item.get("job")))
                .filter(item -> client.id().equals(item.get("subject")))
                .map(item -> String.valueOf(item.get("what")))
                .toList();
    }

    private static void night(LocalDate day) {
        RehearsalTest.night(day);
    }

    private static void exitReport(AClient client, String body) {
        as(Tokens.adviser())
                .header("If-Match", client.etag())
                .body(body)
                .put("/v1/clients/" + client.id() + "/work-programme/exit-report")
                .then()
                .statusCode(200);
    }

    private static List<String> kinds(AClient client) {
        return of(client, LEADER).stream().map(item -> item.get("kind")).toList();
    }

    /** A client's escalations among those that someone sees, page by page. */
    private static List<Map<String, String>> of(AClient client, String token) {
        var items = new ArrayList<Map<String, String>>();
        var next = "";
        do {
            var page =
                    as(token)
                            .get("/v1/escalations?limit=100" + next)
                            .then()
                            .statusCode(200)
                            .extract();
            items.addAll(page.<List<Map<String, String>>>path("items"));
            next = page.<String>path("next") == null ? "" : "&after=" + page.path("next");
        } while (!next.isEmpty());
        return items.stream().filter(item -> client.id().equals(item.get("clientId"))).toList();
    }

    private static void tell(JsonNode referral, Acknowledged acknowledged) {
        Broker.send(
                Topics.providerUpdate(providerOf(referral)),
                idOf(referral).toString(),
                acknowledged);
    }

    private static ProviderCode providerOf(JsonNode referral) {
        return new ProviderCode(referral.path("provider").asText());
    }

    private static ReferralId idOf(JsonNode referral) {
        return new ReferralId(referral.path("referralId").asText());
    }
}
