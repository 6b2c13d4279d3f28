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
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.Completed;
import lms.language.event.ProviderUpdate;
import lms.language.event.Started;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("WP ¶50-57 Referral to the Work Programme for Work Programme Completers")
@Source("WP ¶25, ¶50-57, decision ADR-0074, decision ADR-0075")
class NewReferralTest {

    private static final String YES =
            "{\"actionPlanConfirmed\": true, \"newReferralConfirmed\": true}";

    @BeforeEach
    void dayOfTheReferral() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    private static JsonNode completed(AClient client) {
        var referral = json(client.refer().then().statusCode(201).extract().asString());
        Database.businessDate(LocalDate.of(2012, 9, 3));
        tell(
                referral,
                new Completed(
                        idOf(referral),
                        Completed.Reason.FINAL_OUTCOME_CLAIMED,
                        LocalDate.of(2012, 9, 3)));
        await().until(() -> read(referral).path("state").asText().equals("Completed"));
        return referral;
    }

    @Test
    @DisplayName(
            "¶51 it asks for a new referral, ¶56 without Yes it names the completed one, ¶52-54 with Yes it refers")
    void again() {
        var client = readyOnFirstOfMay();
        var first = completed(client);

        assertThat(client.details().<String>path("_links.completed-referral.href"))
                .isEqualTo("/v1/referrals/" + idOf(first));

        var asked = client.refer();

        asked.then().statusCode(409);
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
                                {"completedReferral": "%s", "href": "/v1/referrals/%s"}
                                """
                                        .formatted(idOf(first), idOf(first))));

        var second =
                json(client.refer(client.etag(), YES).then().statusCode(201).extract().asString());

        var details = json(client.details().asString());
        assertThat(details.path("hotspot").asText()).isEqualTo("WP-Participant");
        assertThat(details.path("wpStartDate").asText()).isEqualTo("2012-09-03");
        assertThat(details.has("completerReason") || details.has("completerDate")).isFalse();
        assertThat(allocation(second).path("seed")).isNotEqualTo(allocation(first).path("seed"));
        assertThat(history(client).findValuesAsText("state")).containsExactly("Live", "Completed");
    }

    @Test
    @DisplayName("¶28 a new referral that is cancelled leaves the customer a completer again")
    void cancelled() {
        var client = readyOnFirstOfMay();
        var first = completed(client);
        var second = client.refer(client.etag(), YES).<String>path("referralId");

        cancel(second).then().statusCode(200);

        assertThat(client.details().<String>path("hotspot")).isEqualTo("WP-Completer");
        assertThat(client.refer().jsonPath().getString("errors[0].facts.completedReferral"))
                .isEqualTo(idOf(first).toString());
    }

    @Test
    @DisplayName("¶57 without a Customer Group it names the completed referral")
    void withoutGroup() {
        var client = readyOnFirstOfMay();
        var first = completed(client);

        var refused = client.claiming("2011-08-01", "2012-08-31").refer(client.etag(), YES);

        refused.then().statusCode(422);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("WP-201");
        assertThat(refused.jsonPath().getString("errors[0].facts.completedReferral"))
                .isEqualTo(idOf(first).toString());
    }

    @Test
    @DisplayName("¶25 the Date Started that the provider tells is recorded, and announced")
    void started() {
        var client = readyOnFirstOfMay();
        var referral = json(client.refer().asString());
        Database.businessDate(LocalDate.of(2012, 5, 9));

        tell(referral, new Started(idOf(referral), LocalDate.of(2012, 5, 8)));

        var shown = await().until(() -> read(referral), each -> each.has("startedOn"));
        assertThat(shown.path("startedOn").asText()).isEqualTo("2012-05-08");
        Broker.awaitThat(
                Topics.WORK_PROGRAMME,
                client.id(),
                said -> said.body().at("/liveReferral/startedOn").asText().equals("2012-05-08"));
        var again = tell(referral, new Started(idOf(referral), LocalDate.of(2012, 5, 8)));
        await().until(
                        () -> Database.column("select event_id from reader_seen"),
                        seen -> seen.contains(again));
        assertThat(read(referral)).isEqualTo(shown);

        tell(referral, new Started(idOf(referral), LocalDate.of(2012, 5, 7)));
        assertDead(referral, "WP-235");
        assertThat(read(referral)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2012-04-30, WP-233", "2012-05-10, WP-234"})
    @DisplayName(
            "¶25 a Date Started before the referral or in the future is a dead letter with its code")
    void notThatDay(LocalDate startedOn, String code) {
        var referral = json(readyOnFirstOfMay().refer().asString());
        Database.businessDate(LocalDate.of(2012, 5, 9));

        tell(referral, new Started(idOf(referral), startedOn));

        assertDead(referral, code);
        assertThat(read(referral).has("startedOn")).isFalse();
    }

    private static void assertDead(JsonNode referral, String code) {
        var dead =
                Broker.awaitThat(
                        Topics.providerUpdate(providerOf(referral)).deadLetter(),
                        idOf(referral).toString(),
                        said -> true);
        assertThat(dead.headers()).containsEntry("dead-letter-reason", "REFUSED");
        assertThat(dead.headers().get("dead-letter-detail")).startsWith(code);
    }

    private static String tell(JsonNode referral, ProviderUpdate update) {
        return Broker.send(
                Topics.providerUpdate(providerOf(referral)), idOf(referral).toString(), update);
    }

    private static JsonNode read(JsonNode referral) {
        return json(as(Tokens.adviser()).get("/v1/referrals/" + idOf(referral)).asString());
    }

    private static JsonNode allocation(JsonNode referral) {
        return json(
                as(Tokens.adviser())
                        .get("/v1/referrals/" + idOf(referral) + "/allocation")
                        .asString());
    }

    private static JsonNode history(AClient client) {
        return json(
                as(Tokens.adviser()).get("/v1/clients/" + client.id() + "/referrals").asString());
    }

    private static ProviderCode providerOf(JsonNode referral) {
        return new ProviderCode(referral.path("provider").asText());
    }

    private static ReferralId idOf(JsonNode referral) {
        return new ReferralId(referral.path("referralId").asText());
    }
}
