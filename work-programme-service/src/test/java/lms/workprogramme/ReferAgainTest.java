package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.cancel;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.Completed;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶50-57 Referring a Work Programme Completer again")
@Source("WP ¶50-57, decision ADR-0075, decision ADR-0078")
class ReferAgainTest {

    private static final String CONFIRMED = "{\"actionPlanConfirmed\": true}";
    private static final String AGAIN =
            "{\"actionPlanConfirmed\": true, \"newReferralConfirmed\": true}";

    @BeforeEach
    void dayOfTheReferral() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
        Database.execute("delete from night_run");
    }

    @Test
    @DisplayName(
            "¶52-55 after Yes the new referral is drawn anew, overwrites the WP Start Date and blanks"
                    + " the completion; the one before stays in the history")
    void again() {
        var client = readyOnFirstOfMay();
        var first = refer(client);
        complete(client, first, LocalDate.of(2013, 2, 4));
        Database.businessDate(LocalDate.of(2013, 3, 1));

        var made = client.refer(client.etag(), AGAIN);

        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        var details = json(client.details().asString());
        assertThat(details.path("hotspot").asText()).isEqualTo("WP-Participant");
        assertThat(details.path("wpStartDate").asText()).isEqualTo("2013-03-01");
        assertThat(details.path("eligibilityDate").asText()).isEqualTo("2012-05-01");
        assertThat(details.has("completerReason")).isFalse();
        assertThat(details.has("completerDate")).isFalse();
        assertThat(details.has("exitReportRequestedOn")).isFalse();
        assertThat(details.path("_links").has("postpone")).isFalse();
        assertThat(
                        Database.column(
                                "select state || ' ' || wp_start_date from referral"
                                        + " where client_id = '"
                                        + client.id()
                                        + "' order by wp_start_date"))
                .containsExactly("COMPLETED 2012-05-01", "LIVE 2013-03-01");
        var drawn = allocation(idOf(json(made.asString())));
        assertThat(drawn.path("on").asText()).isEqualTo("2013-03-01");
        assertThat(drawn.path("seed")).isNotEqualTo(allocation(idOf(first)).path("seed"));
    }

    @Test
    @DisplayName("¶51 it asks for a new referral, and ¶56 without Yes it names the completed one")
    void asks() {
        var client = readyOnFirstOfMay();
        var first = refer(client);
        complete(client, first, LocalDate.of(2013, 2, 4));

        var asked = client.refer(client.etag(), CONFIRMED);

        assertThat(asked.statusCode()).isEqualTo(409);
        var problem = json(asked.asString());
        assertThat(problem.path("confirm"))
                .isEqualTo(
                        json(
                                """
                                {
                                  "field": "/newReferralConfirmed",
                                  "prompt": "Do you wish to create a new referral to the Work Programme?"
                                }
                                """));
        assertThat(problem.at("/errors/0/facts"))
                .isEqualTo(
                        json(
                                """
                                {"completedReferral": "%1$s", "href": "/v1/referrals/%1$s"}
                                """
                                        .formatted(idOf(first))));
        assertThat(client.details().<String>path("_links.completed-referral.href"))
                .isEqualTo("/v1/referrals/" + idOf(first));
    }

    @Test
    @DisplayName("¶57 without a Customer Group it names the completed referral")
    void withoutGroup() {
        var client = readyOnFirstOfMay();
        var first = refer(client);
        complete(client, first, LocalDate.of(2013, 2, 4));

        var refused = client.claiming("2011-08-01", "2012-08-31").refer(client.etag(), AGAIN);

        refused.then().statusCode(422);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("WP-201");
        assertThat(refused.jsonPath().getString("errors[0].facts.completedReferral"))
                .isEqualTo(idOf(first).toString());
    }

    @Test
    @DisplayName("the whole allotted time spent, it is refused since the guidance of November 2013")
    void spent() {
        var client = readyOnFirstOfMay();
        refer(client);
        Database.businessDate(LocalDate.of(2014, 4, 28));
        RehearsalTest.night(LocalDate.of(2014, 4, 29));

        var refused = client.refer(client.etag(), AGAIN);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("WP-405");
        assertThat(client.details().jsonPath().getMap("_links")).doesNotContainKey("refer");
    }

    @Test
    @DisplayName(
            "¶28 the new referral cancelled on its own day, the completion and its Exit Report are"
                    + " shown again")
    @Source("WP ¶28, ¶52, ¶58")
    void takenBack() {
        var client = readyOnFirstOfMay();
        var first = refer(client);
        complete(client, first, LocalDate.of(2013, 2, 4));
        Database.businessDate(LocalDate.of(2013, 3, 1));
        var made = client.refer(client.etag(), AGAIN).then().statusCode(201).extract();
        as(Tokens.adviser())
                .header("If-Match", client.etag())
                .body("{\"startDate\": \"2013-03-01\", \"expectedEndDate\": \"2013-04-01\"}")
                .put("/v1/clients/" + client.id() + "/work-programme/training-allowance")
                .then()
                .statusCode(200);

        assertThat(client.details().jsonPath().getMap(""))
                .doesNotContainKey("exitReportRequestedOn");

        cancel(made.path("referralId")).then().statusCode(200);

        var details = json(client.details().asString());
        assertThat(details.path("hotspot").asText()).isEqualTo("WP-Completer");
        assertThat(details.path("wpStartDate").asText()).isEqualTo("2012-05-01");
        assertThat(details.path("completerDate").asText()).isEqualTo("2013-02-04");
        assertThat(details.path("exitReportRequestedOn").asText()).isEqualTo("2013-01-15");
        assertThat(details.path("_links").has("hotspot-training-allowance")).isFalse();
    }

    private static JsonNode refer(AClient client) {
        return json(client.refer().then().statusCode(201).extract().asString());
    }

    private static void complete(AClient client, JsonNode referral, LocalDate on) {
        var id = idOf(referral);
        var provider = new ProviderCode(referral.path("provider").asText());
        Database.businessDate(on);
        as(Tokens.adviser())
                .header("If-Match", client.etag())
                .body("{\"requestDate\": \"2013-01-15\"}")
                .put("/v1/clients/" + client.id() + "/work-programme/exit-report")
                .then()
                .statusCode(200);
        Broker.send(
                Topics.providerUpdate(provider),
                id.toString(),
                new Completed(id, Completed.Reason.FINAL_OUTCOME_CLAIMED, on));
        await().until(
                        () -> client.details().<String>path("hotspot"),
                        hotspot -> "WP-Completer".equals(hotspot));
    }

    private static JsonNode allocation(ReferralId id) {
        return json(as(Tokens.adviser()).get("/v1/referrals/" + id + "/allocation").asString());
    }

    private static ReferralId idOf(JsonNode referral) {
        return new ReferralId(referral.path("referralId").asText());
    }
}
