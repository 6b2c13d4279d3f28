package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.cancel;
import static lms.workprogramme.AClient.end;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static lms.workprogramme.Documents.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.Acknowledged;
import lms.language.event.ProviderUpdate;
import lms.language.event.ReferralCancelled;
import lms.language.event.Started;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶24-28 Incorrect referrals")
@Source("WP ¶24-28, decision ADR-0074")
class TakeBackTest {

    private static final String LEADER =
            Tokens.of("tom.field").office("LDS").roles("team-leader").sign();
    private static final String NOT_ELIGIBLE = "{\"reason\": \"Not eligible\"}";

    @BeforeEach
    void dayOfTheReferral() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName(
            "WP ¶28 cancelled on the same day, the details leave the window and the hotspot is again what eligibility says")
    void cancelled() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);

        var answer = cancel(id(referral));

        answer.then().statusCode(200);
        assertThat(answer.<String>path("state")).isEqualTo("Cancelled");
        assertThat(answer.<String>path("endedOn")).isEqualTo("2012-05-01");
        assertThat(answer.<String>path("endedBy")).isEqualTo("A Khan");
        assertThat(answer.jsonPath().getMap("_links"))
                .doesNotContainKeys("cancel", "inappropriate");
        var details = json(client.details().asString());
        assertThat(details.path("hotspot").asText()).isEqualTo("WP-Eligible");
        assertThat(details.has("referredCustomerGroup")).isFalse();
        assertThat(details.has("wpStartDate")).isFalse();
        assertThat(details.has("liveReferral")).isFalse();
        assertThat(details.path("_links").has("refer")).isTrue();
        assertThat(details.path("officer").asText()).isEqualTo("A Khan");
        Broker.awaitThat(
                Topics.WORK_PROGRAMME,
                client.id(),
                said ->
                        !said.body().has("liveReferral")
                                && said.body().path("version").asLong()
                                        == details.path("version").asLong());
    }

    @Test
    @DisplayName("WP ¶28 the provider is told to stop, in the words of the sample")
    void toldToStop() {
        var referral = refer(readyOnFirstOfMay());

        var cancelled = cancel(id(referral)).then().statusCode(200).extract();

        var told = told(referral, "lms.ReferralCancelled.v1");
        var expected = sample(ReferralCancelled.class).put("referralId", id(referral));
        expected.put("cancelledOn", "2012-05-01").remove("inappropriate");
        expected.set("sequence", told.body().path("sequence"));
        expected.set("cancelledAt", told.body().path("cancelledAt"));
        assertThat(told.body()).isEqualTo(expected);
        assertThat(told.body().path("sequence").asLong())
                .isGreaterThan(referral.path("sequence").asLong());
        assertThat(told.headers())
                .containsEntry("ce_dataschema", "urn:lms:schema:ReferralCancelled:1");
        assertThat(cancelled.<Integer>path("version")).isGreaterThan(1);
    }

    @Test
    @DisplayName("WP ¶27 without Yes to the question nothing is cancelled")
    void prompt() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);

        for (var body : List.of("{}", "{\"cancelConfirmed\": false}")) {
            var answer = end(id(referral), "cancellation", Tokens.adviser(), body);

            assertRefused(answer, 409, "WP-223");
            assertThat(json(answer.asString()).path("confirm"))
                    .isEqualTo(
                            json(
                                    """
                                    {
                                      "field": "/cancelConfirmed",
                                      "prompt": "Are you sure you want to cancel this referral?"
                                    }
                                    """));
        }
        assertThat(client.details().<String>path("hotspot")).isEqualTo("WP-Participant");
    }

    @Test
    @DisplayName(
            "WP ¶24 on the next day it is too late, and a team leader records that it was inappropriate")
    void tooLate() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        assertThat(read(referral, LEADER).path("_links").has("inappropriate")).isFalse();
        assertRefused(end(id(referral), "inappropriate", LEADER, NOT_ELIGIBLE), 409, "WP-224");
        Database.businessDate(LocalDate.of(2012, 5, 2));

        var refused = cancel(id(referral));

        assertRefused(refused, 409, "WP-221");
        assertThat(refused.<String>path("detail"))
                .isEqualTo(
                        "A Work Programme referral can only be cancelled on the same day as the"
                                + " referral is made.");
        assertThat(read(referral, Tokens.adviser()).path("_links").has("cancel")).isFalse();
        assertThat(read(referral, Tokens.adviser()).path("_links").has("inappropriate")).isFalse();
        assertThat(read(referral, LEADER).path("_links").has("inappropriate")).isTrue();

        end(id(referral), "inappropriate", Tokens.adviser(), NOT_ELIGIBLE).then().statusCode(403);
        var ended = end(id(referral), "inappropriate", LEADER, NOT_ELIGIBLE);

        ended.then().statusCode(200);
        assertThat(ended.<String>path("state")).isEqualTo("Inappropriate");
        assertThat(ended.<String>path("inappropriateReason")).isEqualTo("Not eligible");
        assertThat(ended.<String>path("endedBy")).isEqualTo("T Field");
        assertThat(told(referral, "lms.ReferralCancelled.v1").body().path("inappropriate").asText())
                .isEqualTo("Not eligible");
        var details = json(client.details().asString());
        assertThat(details.path("hotspot").asText()).isEqualTo("WP-Eligible");
        assertThat(details.has("wpStartDate")).isFalse();
        client.refer().then().statusCode(201);
    }

    @Test
    @DisplayName(
            "domain: each of the five causes of a wrong referral can be recorded, and no other")
    void causes() {
        for (var cause :
                List.of(
                        "Not eligible",
                        "Wrong opportunity type",
                        "Referred twice to the same provider",
                        "Referred to two providers",
                        "Wrong interview type")) {
            Database.businessDate(LocalDate.of(2012, 5, 1));
            var referral = refer(readyOnFirstOfMay());
            Database.businessDate(LocalDate.of(2012, 5, 2));

            var body = "{\"reason\": \"" + cause + "\"}";

            end(id(referral), "inappropriate", LEADER, body).then().statusCode(200);
            assertThat(read(referral, LEADER).path("inappropriateReason").asText())
                    .isEqualTo(cause);
        }
        var another = refer(readyOnFirstOfMay());
        end(id(another), "inappropriate", LEADER, "{\"reason\": \"Did not like it\"}")
                .then()
                .statusCode(400);
        end(id(another), "inappropriate", LEADER, "{}").then().statusCode(400);
    }

    @Test
    @DisplayName(
            "WP ¶26 once a Date started is recorded it cannot be cancelled, also on the same day")
    void started() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        tell(referral, new Started(referralId(referral), LocalDate.of(2012, 5, 1)));
        await().until(() -> read(referral, LEADER).has("startedOn"));
        assertThat(read(referral, LEADER).path("_links").has("cancel")).isFalse();

        var refused = cancel(id(referral));

        assertRefused(refused, 409, "WP-222");
        assertThat(refused.<String>path("detail"))
                .isEqualTo("A Date started is recorded against the referral.");
        end(id(referral), "inappropriate", LEADER, NOT_ELIGIBLE).then().statusCode(200);
        assertThat(client.details().<String>path("hotspot")).isEqualTo("WP-Eligible");
    }

    @Test
    @DisplayName("a referral that was taken back is not taken back again, and all reasons are told")
    void twice() {
        var referral = refer(readyOnFirstOfMay());
        cancel(id(referral)).then().statusCode(200);

        assertRefused(cancel(id(referral)), 409, "WP-220");
        assertRefused(end(id(referral), "inappropriate", LEADER, NOT_ELIGIBLE), 409, "WP-220");
        Database.businessDate(LocalDate.of(2012, 5, 2));
        var all = end(id(referral), "cancellation", Tokens.adviser(), "{}");
        assertThat(all.jsonPath().getList("errors.code"))
                .containsExactly("WP-220", "WP-221", "WP-223");
    }

    @Test
    @DisplayName(
            "the ledger keeps the draw of a cancelled referral, and the next draw knows nothing of it")
    void ledger() {
        var client = readyOnFirstOfMay();
        var first = refer(client);
        var before = allocation(first);
        cancel(id(first)).then().statusCode(200);

        var second = refer(client);

        var after = allocation(second);
        assertThat(allocation(first)).isEqualTo(before);
        assertThat(after.path("seed")).isNotEqualTo(before.path("seed"));
        for (var each : List.of("candidates", "totalWeight", "sharesVersion", "sharesFrom")) {
            assertThat(after.path(each)).as(each).isEqualTo(before.path(each));
        }
        assertThat(history(client).path("items").findValuesAsText("state"))
                .containsExactly("Live", "Cancelled");
    }

    @Test
    @DisplayName(
            "WP ¶28 what the provider tells about a cancelled referral is a dead letter, and changes nothing")
    void lateAnswers() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        cancel(id(referral)).then().statusCode(200);
        var shown = read(referral, LEADER);
        var details = client.details().asString();

        tell(
                referral,
                new Acknowledged(referralId(referral), Instant.parse("2012-05-01T17:00:00Z")));
        var dead = deadLetter(referral);
        tell(referral, new Started(referralId(referral), LocalDate.of(2012, 5, 1)));

        assertThat(dead.headers()).containsEntry("dead-letter-reason", "REFUSED");
        assertThat(dead.headers().values()).anyMatch(text -> text.contains("WP-231"));
        await().until(
                        () ->
                                Database.column(
                                        "select reason from dead_letter where key = '"
                                                + id(referral)
                                                + "'"),
                        reasons -> reasons.size() == 2);
        assertThat(read(referral, LEADER)).isEqualTo(shown);
        assertThat(client.details().asString()).isEqualTo(details);
    }

    @Test
    @DisplayName("a retry with the same key cancels once; an old version is refused, and none too")
    void retry() {
        var referral = refer(readyOnFirstOfMay());
        var etag = as(LEADER).get("/v1/referrals/" + id(referral)).header("ETag");
        var key = UUID.randomUUID().toString();
        var path = "/v1/referrals/" + id(referral) + "/cancellation";
        var yes = "{\"cancelConfirmed\": true}";

        as(LEADER).body(yes).post(path).then().statusCode(428);
        as(LEADER).header("If-Match", "\"99\"").body(yes).post(path).then().statusCode(412);
        var first = withKey(path, etag, key, yes);
        var again = withKey(path, etag, key, yes);

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        Database.awaitRelayed();
        assertThat(Broker.read(topic(referral), id(referral)))
                .filteredOn(said -> type(said).equals("lms.ReferralCancelled.v1"))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "a referral of a restricted client looks like a missing one, also to who would cancel it")
    void restricted() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        client.restricted().toldOf().details().then().statusCode(404);

        var path = "/v1/referrals/" + id(referral);
        as(Tokens.adviser())
                .header("If-Match", "\"1\"")
                .body("{\"cancelConfirmed\": true}")
                .post(path + "/cancellation")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("the database keeps the limits of WP ¶24 and ¶26 by itself")
    void constraints() {
        var referral = refer(readyOnFirstOfMay());
        var ended =
                "ended_by = 'x', ended_by_name = 'X', ended_office = 'LDS', ended_at = now(),"
                        + " ended_on = date '%s'";
        var update = "update referral set %s where id = '" + id(referral) + "'";

        assertBroken(
                update,
                "state = 'CANCELLED', " + ended.formatted("2012-05-02"),
                "referral_cancelled_on_its_day");
        assertBroken(
                update,
                "state = 'CANCELLED', started_on = date '2012-05-01', "
                        + ended.formatted("2012-05-01"),
                "referral_cancelled_on_its_day");
        assertBroken(update, "state = 'CANCELLED'", "referral_end_whole");
        assertBroken(
                update,
                "state = 'INAPPROPRIATE', " + ended.formatted("2012-05-02"),
                "referral_inappropriate_says_why");
        assertBroken(update, "started_on = date '2012-04-30'", "referral_started_not_before_made");
        assertBroken(update, "action_plan_version = 0", "referral_jobseeker_has_action_plan");
    }

    private static void assertBroken(String update, String change, String constraint) {
        assertThatThrownBy(() -> Database.execute(update.formatted(change)))
                .as(change)
                .hasMessageContaining(constraint);
    }

    private static Response withKey(String path, String etag, String key, String body) {
        return as(Tokens.adviser())
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.jsonPath().getList("errors")).hasSize(1);
    }

    private static JsonNode refer(AClient client) {
        return json(client.refer().then().statusCode(201).extract().asString());
    }

    private static JsonNode read(JsonNode referral, String token) {
        return json(as(token).get("/v1/referrals/" + id(referral)).asString());
    }

    private static JsonNode allocation(JsonNode referral) {
        return json(as(LEADER).get("/v1/referrals/" + id(referral) + "/allocation").asString());
    }

    private static JsonNode history(AClient client) {
        return json(as(LEADER).get("/v1/clients/" + client.id() + "/referrals").asString());
    }

    private static void tell(JsonNode referral, ProviderUpdate update) {
        Broker.send(
                Topics.providerUpdate(new ProviderCode(referral.path("provider").asText())),
                id(referral),
                update);
    }

    private static Broker.Said told(JsonNode referral, String type) {
        return Broker.awaitThat(topic(referral), id(referral), said -> type(said).equals(type));
    }

    private static String type(Broker.Said said) {
        return said.headers().getOrDefault("ce_type", "");
    }

    private static Broker.Said deadLetter(JsonNode referral) {
        var provider = new ProviderCode(referral.path("provider").asText());
        return Broker.awaitThat(
                Topics.providerUpdate(provider).deadLetter(), id(referral), said -> true);
    }

    private static String topic(JsonNode referral) {
        return Topics.referral(new ProviderCode(referral.path("provider").asText())).name();
    }

    private static String id(JsonNode referral) {
        return referral.path("referralId").asText();
    }

    private static ReferralId referralId(JsonNode referral) {
        return new ReferralId(id(referral));
    }
}
