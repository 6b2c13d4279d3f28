package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶3, ¶42, ¶46-47 From the client record to the messages on opening it")
@Source("WP ¶3, ¶42, ¶46-47, decision ADR-0071")
class MessagesTest {

    private static final String PLEASE_BOOK =
            "Please book this customer a Work Programme referral interview";
    private static final String CAN_BE_REFERRED =
            "This customer is eligible for the Work Programme and can be immediately referred.";

    @BeforeEach
    void dayBefore() {
        Database.businessDate(LocalDate.of(2012, 5, 13));
        Database.execute("delete from night_run");
    }

    @Test
    @DisplayName("a WCA outcome in the future gives Pre-WP, and at midnight of its day the message")
    void wcaOutcome() {
        var client = new AClient().toldOf().onEsaFrom("2012-05-14").toldOfClaims();
        assertThat(details(client).path("hotspot").asText()).isEqualTo("Pre-WP");
        assertThat(notices(client)).containsExactly(PLEASE_BOOK);

        night("2012-05-14");

        assertThat(details(client).path("hotspot").asText()).isEqualTo("WP-Eligible");
        assertThat(notices(client)).containsExactly(PLEASE_BOOK, CAN_BE_REFERRED);
    }

    @Test
    @DisplayName("a Pension Credit customer who is eligible now has the message, until postponed")
    void pensionCredit() {
        var client = new AClient().toldOf().onPensionCreditFrom("2012-05-13").toldOfClaims();
        assertThat(notices(client)).containsExactly(PLEASE_BOOK, CAN_BE_REFERRED);

        client.postpone("{\"postpone\": \"Exempt - Pregnancy\", \"reviewDate\": \"2012-09-01\"}")
                .then()
                .statusCode(200);

        assertThat(notices(client)).isEmpty();
    }

    @Test
    @DisplayName("nothing is asked while a referral to Work Choice is outstanding")
    void workChoice() {
        var client =
                new AClient()
                        .toldOf()
                        .onEsaFrom("2012-05-01")
                        .onWorkChoiceFrom("2012-05-02")
                        .toldOfClaims();
        assertThat(notices(client)).isEmpty();

        client.notOnWorkChoice().toldOfClaims();

        assertThat(notices(client)).containsExactly(PLEASE_BOOK, CAN_BE_REFERRED);
    }

    @Test
    @DisplayName("the record is told which message a JSA Early Access customer is shown once")
    void earlyAccess() {
        var client = new AClient().toldOf().earlyFor("homeless").claimingFrom("2012-02-13");
        assertThat(details(client).path("currentCustomerGroup").asText())
                .isEqualTo("WP JSA Early Access");

        var told =
                Broker.awaitThat(
                                Topics.WORK_PROGRAMME.name(),
                                client.id(),
                                said -> said.body().has("noticesOnce"))
                        .body();

        assertThat(told.path("notices")).isEqualTo(json("[\"" + PLEASE_BOOK + "\"]"));
        assertThat(told.path("noticesOnce")).isEqualTo(json("[\"" + PLEASE_BOOK + "\"]"));
    }

    private static JsonNode details(AClient client) {
        return json(client.details().then().statusCode(200).extract().asString());
    }

    private static List<String> notices(AClient client) {
        return client.details().then().statusCode(200).extract().path("notices");
    }

    private static void night(String day) {
        as(Tokens.operator())
                .body("{\"date\": \"" + day + "\"}")
                .put("/v1/training/business-date")
                .then()
                .statusCode(200);
    }
}
