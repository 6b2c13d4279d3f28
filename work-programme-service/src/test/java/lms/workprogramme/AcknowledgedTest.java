package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.Acknowledged;
import lms.language.event.Started;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The provider acknowledges a referral")
@Source("decision ADR-0013")
class AcknowledgedTest {

    private static final Instant AT = Instant.parse("2012-05-01T09:40:05.120Z");

    @BeforeEach
    void eligibilityDate() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName("referral and journey show it, and the other services are told")
    void acknowledged() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);

        acknowledge(providerOf(referral), idOf(referral), AT);

        var shown = await().until(() -> read(referral), r -> r.has("acknowledgedAt"));
        assertThat(shown.path("acknowledgedAt").asText()).isEqualTo("2012-05-01T09:40:05.120Z");
        assertThat(shown.path("version").asLong()).isEqualTo(2);
        var details = json(client.details().asString());
        assertThat(details.path("liveReferral").path("acknowledged").asBoolean()).isTrue();
        assertThat(details.path("officer").asText()).isEqualTo("System");
        Broker.awaitThat(
                Topics.WORK_PROGRAMME,
                client.id(),
                said -> said.body().path("liveReferral").path("acknowledged").asBoolean());
    }

    @Test
    @DisplayName("the first word stays when the provider says it again")
    void again() {
        var referral = refer(readyOnFirstOfMay());
        acknowledge(providerOf(referral), idOf(referral), AT);
        var first = await().until(() -> read(referral), r -> r.has("acknowledgedAt"));

        var again =
                Broker.send(
                        Topics.providerUpdate(providerOf(referral)),
                        idOf(referral).toString(),
                        new Acknowledged(idOf(referral), AT.plusSeconds(60)));
        await().until(
                        () -> Database.column("select event_id from reader_seen"),
                        seen -> seen.contains(again));

        assertThat(read(referral)).isEqualTo(first);
    }

    @Test
    @DisplayName("another provider's word counts for nothing: the topic says who it is")
    void wrongProvider() {
        var referral = refer(readyOnFirstOfMay());
        var other =
                new ProviderCode(
                        providerOf(referral).value().equals("calder-futures")
                                ? "aire-works"
                                : "calder-futures");

        acknowledge(other, idOf(referral), AT);

        assertDeadLetter(other, idOf(referral).toString(), "REFUSED");
        assertThat(read(referral).has("acknowledgedAt")).isFalse();
    }

    @Test
    @DisplayName("a referral that does not exist is a dead letter")
    void unknown() {
        var provider = new ProviderCode("tamar-pathways");
        var id = ReferralId.fresh();

        acknowledge(provider, id, AT);

        assertDeadLetter(provider, id.toString(), "UNKNOWN_SUBJECT");
    }

    @Test
    @DisplayName("a key that names another referral than the body is a dead letter")
    void wrongKey() {
        var referral = refer(readyOnFirstOfMay());
        var key = ReferralId.fresh().toString();
        var provider = providerOf(referral);

        Broker.send(Topics.providerUpdate(provider), key, new Acknowledged(idOf(referral), AT));

        assertDeadLetter(provider, key, "UNREADABLE");
        assertThat(read(referral).has("acknowledgedAt")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lms.Acknowledged.v1 | not JSON                              | UNREADABLE",
                "lms.Acknowledged.v1 | []                                    | UNREADABLE",
                "lms.Acknowledged.v1 | {\"acknowledgedAt\": \"2012-05-01T09:40:05Z\"} | UNREADABLE",
                "lms.Acknowledged.v1 | {\"referralId\": \"%s\"}              | UNREADABLE",
                "lms.Acknowledged.v1 | {\"referralId\": \"%s\", \"acknowledgedAt\": \"1 May\"} | UNREADABLE",
                "lms.Started.v1      | {\"referralId\": \"%s\"}              | UNREADABLE",
                "lms.Started.v1      | {\"referralId\": \"%s\", \"startedOn\": \"2012-02-30\"} | UNREADABLE",
                "lms.Completed.v1    | {\"referralId\": \"%s\", \"completedOn\": \"2012-05-01\"} | UNREADABLE",
                "lms.Completed.v1    | {\"referralId\": \"%s\", \"reason\": \"Moved away\", \"completedOn\": \"2012-05-01\"} | UNREADABLE",
                "lms.Completed.v1    | {\"referralId\": \"%s\", \"reason\": \"Final Outcome Claimed\", \"completedOn\": \"2012-05-02\"} | REFUSED",
                "lms.Started.v1      | {\"referralId\": \"%s\", \"startedOn\": \"2012-05-02\"} | REFUSED",
                "lms.DidNotAttend.v1 | {\"referralId\": \"%s\"}              | UNKNOWN_TYPE"
            })
    @DisplayName("what cannot be taken is a dead letter with its reason, and changes nothing")
    void notTaken(String type, String body, String reason) {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        var before = read(referral);
        var details = client.details().asString();
        var key = idOf(referral).toString();
        var headers = Broker.headers(Acknowledged.class, key, UUID.randomUUID().toString());
        headers.put("ce_type", type);

        Broker.sendRaw(
                Topics.providerUpdate(providerOf(referral)).name(),
                key,
                body.replace("%s", key).getBytes(StandardCharsets.UTF_8),
                headers);

        assertDeadLetter(providerOf(referral), key, reason);
        assertThat(read(referral)).isEqualTo(before);
        assertThat(client.details().asString()).isEqualTo(details);
    }

    @Test
    @DisplayName("behind a message that was put aside those about the same referral wait")
    void behindADeadLetter() {
        var referral = refer(readyOnFirstOfMay());
        var provider = providerOf(referral);
        var key = idOf(referral).toString();
        Broker.send(
                Topics.providerUpdate(provider),
                key,
                new Started(idOf(referral), LocalDate.of(2012, 5, 2)));

        acknowledge(provider, idOf(referral), AT);

        Broker.awaitThat(
                Topics.providerUpdate(provider).deadLetter(),
                key,
                said -> "BEHIND_DEAD_LETTER".equals(said.headers().get("dead-letter-reason")));
        assertThat(read(referral).has("acknowledgedAt")).isFalse();
    }

    private static void assertDeadLetter(ProviderCode provider, String key, String reason) {
        var dead =
                Broker.awaitThat(Topics.providerUpdate(provider).deadLetter(), key, said -> true);
        assertThat(dead.headers()).containsEntry("dead-letter-reason", reason);
    }

    private static JsonNode refer(AClient client) {
        return json(client.refer().then().statusCode(201).extract().asString());
    }

    private static JsonNode read(JsonNode referral) {
        return json(
                as(Tokens.adviser())
                        .get("/v1/referrals/" + referral.path("referralId").asText())
                        .asString());
    }

    private static void acknowledge(ProviderCode provider, ReferralId id, Instant at) {
        Broker.send(Topics.providerUpdate(provider), id.toString(), new Acknowledged(id, at));
    }

    private static ProviderCode providerOf(JsonNode referral) {
        return new ProviderCode(referral.path("provider").asText());
    }

    private static ReferralId idOf(JsonNode referral) {
        return new ReferralId(referral.path("referralId").asText());
    }
}
