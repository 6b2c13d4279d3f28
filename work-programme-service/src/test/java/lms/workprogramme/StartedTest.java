package lms.workprogramme;

import static lms.workprogramme.AClient.as;
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
@DisplayName("WP ¶25-26 The Date Started")
@Source("WP ¶25-26, decision ADR-0074")
class StartedTest {

    @BeforeEach
    void dayOfTheReferral() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName("the Date Started that the provider tells is recorded, and announced")
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
            "a Date Started before the referral or in the future is a dead letter with its code")
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

    private static ProviderCode providerOf(JsonNode referral) {
        return new ProviderCode(referral.path("provider").asText());
    }

    private static ReferralId idOf(JsonNode referral) {
        return new ReferralId(referral.path("referralId").asText());
    }
}
