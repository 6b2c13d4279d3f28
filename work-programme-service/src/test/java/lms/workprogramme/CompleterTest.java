package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.kit.time.Nights;
import lms.language.Topics;
import lms.language.event.Completed;
import lms.language.event.Completed.Reason;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶49 Work Programme Completers")
@Source("WP ¶49, decision ADR-0077")
class CompleterTest {

    private static final LocalDate REFERRED = LocalDate.of(2012, 5, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2014, 4, 28);
    private static final LocalDate END = LocalDate.of(2014, 4, 29);

    private final Nights nights;

    CompleterTest(Nights nights) {
        this.nights = nights;
    }

    @BeforeEach
    void dayOfTheReferral() {
        Database.businessDate(REFERRED);
        Database.execute("delete from night_run");
    }

    @Test
    @DisplayName("a provider's Completed, with reason and date, makes a completer")
    void told() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        Database.businessDate(LocalDate.of(2013, 2, 5));

        tell(referral, Reason.FINAL_OUTCOME_CLAIMED, LocalDate.of(2013, 2, 4));

        var said = announced(client);
        assertThat(said.path("hotspot").asText()).isEqualTo("WP-Completer");
        assertThat(said.has("liveReferral")).isFalse();
        assertThat(said.path("completion"))
                .isEqualTo(
                        json(
                                """
                                {
                                  "referralId": "%s",
                                  "provider": "%s",
                                  "reason": "Final Outcome Claimed",
                                  "completedOn": "2013-02-04",
                                  "wpStartDate": "2012-05-01"
                                }
                                """
                                        .formatted(idOf(referral), providerOf(referral))));
        assertThat(said.at("/changedBy/officer").asText()).isEqualTo("system");
        assertThat(stateOf(referral)).containsExactly("COMPLETED FINAL_OUTCOME_CLAIMED 2013-02-04");
        assertThat(json(client.details().asString()).path("hotspot").asText())
                .isEqualTo("WP-Completer");
    }

    @Test
    @DisplayName("¶57 also without a Customer Group, once the claim has ended")
    @Source("WP ¶57")
    void withoutGroup() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        client.claiming("2011-08-01", "2012-06-30");
        Database.businessDate(LocalDate.of(2013, 2, 5));

        tell(referral, Reason.REFERRED_TO_OTHER_SUITABLE_PROVISION, LocalDate.of(2013, 2, 4));

        var said = announced(client);
        assertThat(said.path("hotspot").asText()).isEqualTo("WP-Completer");
        assertThat(said.has("eligibility")).isFalse();
    }

    @Test
    @DisplayName("what a rule refuses is a dead letter that says which, and changes nothing")
    void refused() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        Database.businessDate(LocalDate.of(2014, 6, 1));

        tell(referral, Reason.CUSTOMER_DECEASED, LocalDate.of(2014, 6, 2));

        var dead =
                Broker.awaitThat(
                        Topics.providerUpdate(providerOf(referral)).deadLetter(),
                        idOf(referral).toString(),
                        each -> true);
        assertThat(dead.headers())
                .containsEntry("dead-letter-reason", "REFUSED")
                .containsEntry(
                        "dead-letter-detail",
                        "WP-402 The Completer Date cannot be in the future. WP-403 The Completer"
                                + " Date must be within the Allotted Time.");
        assertThat(stateOf(referral)).containsExactly("LIVE - -");
    }

    @Test
    @DisplayName("the end of allotted time is no provider's to tell")
    void notTheProviders() {
        var referral = refer(readyOnFirstOfMay());
        var topic = Topics.providerUpdate(providerOf(referral));
        var key = idOf(referral).toString();

        Broker.sendRaw(
                topic.name(),
                key,
                """
                {"referralId": "%s", "reason": "End of Allotted Time", "completedOn": "2012-05-01"}
                """
                        .formatted(key)
                        .getBytes(StandardCharsets.UTF_8),
                Broker.headers(Completed.class, key, UUID.randomUUID().toString()));

        var dead = Broker.awaitThat(topic.deadLetter(), key, each -> true);
        assertThat(dead.headers()).containsEntry("dead-letter-reason", "UNREADABLE");
        assertThat(stateOf(referral)).containsExactly("LIVE - -");
    }

    @Test
    @DisplayName("told twice it is done once, and told otherwise it is refused")
    void twice() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        Database.businessDate(LocalDate.of(2013, 2, 5));
        tell(referral, Reason.FINAL_OUTCOME_CLAIMED, LocalDate.of(2013, 2, 4));
        var first = announced(client).path("version");

        tell(referral, Reason.FINAL_OUTCOME_CLAIMED, LocalDate.of(2013, 2, 4));
        tell(referral, Reason.CUSTOMER_DECEASED, LocalDate.of(2013, 2, 4));

        var dead =
                Broker.awaitThat(
                        Topics.providerUpdate(providerOf(referral)).deadLetter(),
                        idOf(referral).toString(),
                        each -> true);
        assertThat(dead.headers().get("dead-letter-detail")).startsWith("WP-404 ");
        assertThat(json(client.details().asString()).path("version")).isEqualTo(first);
        assertThat(stateOf(referral)).containsExactly("COMPLETED FINAL_OUTCOME_CLAIMED 2013-02-04");
    }

    @Test
    @DisplayName("by the night job after 728 days: on 29 April 2014, not on the 28th, and once")
    void endOfAllottedTime() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);

        night(LAST_DAY);
        assertThat(hotspot(client)).isEqualTo("WP-Participant");
        night(END);

        var details = json(client.details().asString());
        assertThat(details.path("hotspot").asText()).isEqualTo("WP-Completer");
        assertThat(details.path("officer").asText()).isEqualTo("System");
        assertThat(details.path("amendedOn").asText()).isEqualTo("2014-04-29");
        assertThat(details.path("office").asText()).isEqualTo("ZZZ");
        assertThat(announced(client).at("/completion/reason").asText())
                .isEqualTo("End of Allotted Time");
        assertThat(stateOf(referral)).containsExactly("COMPLETED END_OF_ALLOTTED_TIME 2014-04-29");

        Database.execute("delete from night_run where job = 'end-allotted-time'");
        nights.runUpTo(END);
        night(END.plusDays(1));

        assertThat(json(client.details().asString()).path("version"))
                .isEqualTo(details.path("version"));
    }

    @Test
    @DisplayName("after downtime with the date on which the time ended")
    void afterDowntime() {
        var caughtUp = readyOnFirstOfMay();
        var caughtUpReferral = refer(caughtUp);
        night(LAST_DAY);
        Database.businessDate(LocalDate.of(2014, 5, 10));
        nights.runUpTo(LocalDate.of(2014, 5, 10));
        Database.businessDate(REFERRED);
        var late = readyOnFirstOfMay();
        var lateReferral = refer(late);
        Database.execute("delete from night_run");
        night(LocalDate.of(2014, 6, 1));

        assertThat(stateOf(caughtUpReferral))
                .containsExactly("COMPLETED END_OF_ALLOTTED_TIME 2014-04-29");
        assertThat(json(caughtUp.details().asString()).path("amendedOn").asText())
                .isEqualTo("2014-04-29");
        assertThat(stateOf(lateReferral))
                .containsExactly("COMPLETED END_OF_ALLOTTED_TIME 2014-04-29");
        assertThat(json(late.details().asString()).path("amendedOn").asText())
                .isEqualTo("2014-06-01");
    }

    @Test
    @DisplayName("a returner keeps the clock: a break of the claim changes no date")
    @Source("WP ¶49, decision ADR-0077")
    void returner() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        client.claiming("2011-08-01", "2012-09-30");
        assertThat(client.details().jsonPath().getMap(""))
                .doesNotContainKey("workProgrammeReturner");
        client.claimingFrom("2013-06-03");

        night(LAST_DAY);
        var details = json(client.details().asString());
        assertThat(details.path("hotspot").asText()).isEqualTo("WP-Participant");
        assertThat(details.path("workProgrammeReturner").asBoolean()).isTrue();
        assertThat(details.path("wpStartDate").asText()).isEqualTo("2012-05-01");
        night(END);

        assertThat(stateOf(referral)).containsExactly("COMPLETED END_OF_ALLOTTED_TIME 2014-04-29");
    }

    @Test
    @DisplayName("ADR-0077 a death that the record tells of does not complete by itself")
    void death() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        Database.businessDate(LocalDate.of(2012, 7, 3));

        client.diedOn("2012-07-02").toldOf();

        var details = json(client.details().asString());
        assertThat(details.path("hotspot").asText()).isEqualTo("WP-Participant");
        assertThat(details.path("customerDiedOn").asText()).isEqualTo("2012-07-02");
        tell(referral, Reason.CUSTOMER_DECEASED, LocalDate.of(2012, 7, 2));
        assertThat(announced(client).at("/completion/reason").asText())
                .isEqualTo("Customer Deceased");
    }

    @Test
    @DisplayName("the explanation of a day to come knows the end of the allotted time")
    void explained() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);

        assertThat(explanation(client, REFERRED))
                .containsEntry("hotspot", "WP-Participant")
                .containsEntry("changesByItselfOn", "2014-04-29");
        assertThat(explanation(client, LAST_DAY))
                .containsEntry("hotspot", "WP-Participant")
                .containsEntry("changesByItselfOn", "2014-04-29");
        assertThat(explanation(client, END))
                .containsEntry("hotspot", "WP-Completer")
                .containsEntry("changesByItselfOn", "2017-04-01")
                .extractingByKey("facts")
                .hasFieldOrPropertyWithValue("liveReferral", idOf(referral).toString());
    }

    private static Map<String, Object> explanation(AClient client, LocalDate on) {
        return as(Tokens.adviser())
                .get("/v1/clients/" + client.id() + "/work-programme/eligibility?on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    @Test
    @DisplayName("ADR-0076 the night is rehearsed, and then does just that")
    @Source("decision ADR-0076")
    void rehearsed() {
        var client = readyOnFirstOfMay();
        var referral = refer(client);
        night(LAST_DAY.minusDays(1));
        var told =
                "Referral %s completed on 2014-04-29: End of Allotted Time."
                        .formatted(idOf(referral));

        assertThat(rehearsal(client, LAST_DAY)).isEmpty();
        assertThat(rehearsal(client, END)).containsExactly("end-allotted-time " + told);
        assertThat(rehearsal(client, END.plusDays(1))).isEmpty();
        assertThat(stateOf(referral)).containsExactly("LIVE - -");

        night(LAST_DAY);
        assertThat(rehearsal(client, END)).containsExactly("end-allotted-time " + told);
        night(END);

        assertThat(stateOf(referral)).containsExactly("COMPLETED END_OF_ALLOTTED_TIME 2014-04-29");
    }

    private static List<String> rehearsal(AClient client, LocalDate night) {
        return RehearsalTest.rehearsed(night).stream()
                .filter(item -> client.id().equals(item.get("subject")))
                .map(item -> item.get("job") + " " + item.get("what"))
                .toList();
    }

    private static void night(LocalDate day) {
        // Nights in between are skipped: only those that a test is about take place.
        Database.execute("delete from night_run");
        Database.businessDate(day.minusDays(1));
        RehearsalTest.night(day);
    }

    private static JsonNode refer(AClient client) {
        return json(client.refer().then().statusCode(201).extract().asString());
    }

    private static void tell(JsonNode referral, Reason reason, LocalDate completedOn) {
        var id = idOf(referral);
        Broker.send(
                Topics.providerUpdate(providerOf(referral)),
                id.toString(),
                new Completed(id, reason, completedOn));
    }

    /** The last that the other services were told once the client has completed. */
    private static JsonNode announced(AClient client) {
        return Broker.awaitThat(
                        Topics.WORK_PROGRAMME, client.id(), said -> said.body().has("completion"))
                .body();
    }

    private static String hotspot(AClient client) {
        return client.details().then().statusCode(200).extract().path("hotspot");
    }

    private static List<String> stateOf(JsonNode referral) {
        return Database.column(
                "select state || ' ' || coalesce(completer_reason, '-') || ' '"
                        + " || coalesce(ended_on::text, '-') from referral where id = '"
                        + idOf(referral)
                        + "'");
    }

    private static ProviderCode providerOf(JsonNode referral) {
        return new ProviderCode(referral.path("provider").asText());
    }

    private static ReferralId idOf(JsonNode referral) {
        return new ReferralId(referral.path("referralId").asText());
    }
}
