package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.Prognosis;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("ADR-0068 What was known, what was answered, and what would be")
@Source("WP ¶1-6, ¶41, ¶45, decision ADR-0068")
class PastAnswersTest {

    @BeforeEach
    void sixteenthOfApril() {
        Database.businessDate(LocalDate.of(2012, 4, 16));
        Database.execute("delete from night_run");
    }

    @Test
    @DisplayName("a past day is answered by the facts that were known at its end")
    void asKnownThen() {
        var client = new AClient().toldOf().claimingFrom("2011-09-01");
        arrived(client);
        client.claimingFrom("2011-08-01");
        arrived(client);
        Database.businessDate(LocalDate.of(2012, 5, 2));
        client.claimingFrom("2011-10-03");
        arrived(client);

        var then = explain(client, "asOf=2012-04-16");

        assertThat(then.at("/eligibility/eligibilityDate").asText()).isEqualTo("2012-05-01");
        assertThat(then.at("/facts/benefitPositionVersion").asInt()).isEqualTo(2);
        assertThat(then.path("on").asText()).isEqualTo("2012-04-16");
        assertThat(then.path("asOf").asText()).isEqualTo("2012-04-16");
        assertThat(then.path("givenThen"))
                .isEqualTo(
                        json(
                                """
                                {
                                  "givenOn": "2012-04-16",
                                  "same": true,
                                  "eligibility": {
                                    "group": "WP JSA 18-24",
                                    "eligibilityDate": "2012-05-01",
                                    "referralBasis": "Mandatory",
                                    "participationBasis": "Mandatory"
                                  },
                                  "paymentGroup": 1,
                                  "exIb": false,
                                  "hotspot": "Pre-WP",
                                  "notices": []
                                }
                                """));
        assertThat(explain(client, "").at("/eligibility/eligibilityDate").asText())
                .isEqualTo("2012-07-03");
    }

    @Test
    @DisplayName("a past day before anything was known has no answer")
    void nothingKnown() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        arrived(client);

        var then = explain(client, "asOf=2012-04-15");

        assertThat(then.has("eligibility")).isFalse();
        assertThat(then.has("givenThen")).isFalse();
        assertThat(then.path("facts").has("dateOfBirth")).isFalse();
        assertThat(then.path("facts").has("benefitPositionVersion")).isFalse();
    }

    @Test
    @DisplayName("a day to come is answered by the facts known now, and so is today")
    void toCome() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        arrived(client);

        for (var day : List.of("2012-04-16", "2012-05-01")) {
            var then = explain(client, "asOf=" + day);

            assertThat(then.path("on").asText()).isEqualTo(day);
            assertThat(then.has("asOf")).isFalse();
            assertThat(then.at("/facts/benefitPositionVersion").asInt()).isEqualTo(1);
        }
        assertThat(explain(client, "asOf=2012-05-01").path("hotspot").asText())
                .isEqualTo("WP-Eligible");
    }

    @Test
    @DisplayName("what was known then can be asked about another day, too")
    void bothDays() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        arrived(client);
        Database.businessDate(LocalDate.of(2012, 5, 2));
        client.claimingFrom("2011-10-03");
        arrived(client);

        var then = explain(client, "on=2012-05-01&asOf=2012-04-16");

        assertThat(then.path("hotspot").asText()).isEqualTo("WP-Eligible");
        assertThat(then.path("asOf").asText()).isEqualTo("2012-04-16");
        assertThat(then.has("givenThen")).isFalse();
        assertThat(explain(client, "on=2012-05-01").path("hotspot").asText()).isEqualTo("Pre-WP");
    }

    @ParameterizedTest(name = "nights missed now and then, and caught up on: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("for every past day, the answer recomputed from the facts is the one given then")
    void recomputed(boolean missed) {
        var clients =
                List.of(
                        AClient.readyOnFirstOfMay(),
                        new AClient().toldOf(),
                        new AClient().toldOf());
        clients.forEach(PastAnswersTest::arrived);
        var random = new Random(20120416);
        var day = LocalDate.of(2012, 4, 16);
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(1);
            if (missed && i < 39 && random.nextInt(3) > 0) {
                Database.businessDate(day);
            } else {
                night(day);
            }
            for (var client : clients) {
                if (random.nextInt(3) == 0) {
                    somethingHappens(client, day, random);
                    arrived(client);
                }
            }
        }

        for (var client : clients) {
            for (var past = LocalDate.of(2012, 4, 16);
                    past.isBefore(day);
                    past = past.plusDays(1)) {
                assertThat(explain(client, "asOf=" + past).at("/givenThen/same").asBoolean())
                        .as("%s", past)
                        .isTrue();
            }
        }
        assertThat(
                        Database.column(
                                "select count(*) from answer_history where client_id in ('%s', '%s', '%s')"
                                        .formatted(
                                                clients.get(0).id(),
                                                clients.get(1).id(),
                                                clients.get(2).id())))
                .first()
                .satisfies(count -> assertThat(Integer.parseInt(count)).isGreaterThan(20));
    }

    private static void somethingHappens(AClient client, LocalDate day, Random random) {
        switch (random.nextInt(9)) {
            case 0 -> client.claimingFrom(day.minusDays(random.nextInt(500)).toString());
            case 1 -> client.claiming("2011-08-01", day.plusDays(random.nextInt(20)).toString());
            case 2 -> client.withEsa(esa(day.plusDays(random.nextInt(15) - 5)));
            case 3 -> client.born("19%02d-05-20".formatted(60 + random.nextInt(34))).toldOf();
            case 4 -> client.interview(InterviewId.fresh(), 1, InterviewStage.BOOKED);
            case 5 -> client.diedOn(day.toString()).toldOf();
            case 6 -> client.alive().toldOf();
            case 7 -> client.in(circumstances(random)).toldOfClaims();
            default -> client.withPlan();
        }
    }

    private static Circumstances circumstances(Random random) {
        return new Circumstances(
                random.nextBoolean(), false, null, random.nextBoolean(), null, null);
    }

    private static Esa esa(LocalDate decided) {
        return new Esa(
                EsaClassification.WRAG,
                EsaStatus.STOCK,
                new WcaOutcome(decided, null, Prognosis.SIX_MONTHS, EsaBenefitType.INCOME_RELATED));
    }

    @Test
    @DisplayName("what is learnt before a missed night is caught up on is not in the answer of it")
    void learntBeforeTheNight() {
        Database.businessDate(LocalDate.of(2012, 4, 30));
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        arrived(client);
        Database.execute("insert into night_run values ('turn-hotspots', '2012-04-30', now())");
        Database.businessDate(LocalDate.of(2012, 5, 3));

        client.claiming("2011-08-01", "2012-05-02");
        arrived(client);

        var missed = explain(client, "asOf=2012-05-01");
        assertThat(missed.path("hotspot").asText()).isEqualTo("WP-Eligible");
        assertThat(missed.at("/givenThen/same").asBoolean()).isTrue();
        assertThat(missed.at("/givenThen/givenOn").asText()).isEqualTo("2012-05-01");
        assertThat(
                        Broker.awaitThat(
                                        Topics.WORK_PROGRAMME,
                                        client.id(),
                                        said -> said.body().path("version").asInt() == 2)
                                .body()
                                .path("hotspot")
                                .asText())
                .isEqualTo("WP-Eligible");
        night(LocalDate.of(2012, 5, 4));
        assertThat(explain(client, "asOf=2012-05-02").path("hotspot").asText())
                .isEqualTo("WP-Eligible");
        for (var day : List.of("2012-05-01", "2012-05-02", "2012-05-03")) {
            assertThat(explain(client, "asOf=" + day).at("/givenThen/same").asBoolean())
                    .as(day)
                    .isTrue();
        }
        assertThat(explain(client, "asOf=2012-05-03").has("hotspot")).isFalse();
    }

    @Test
    @DisplayName("what was postponed or referred before a missed night is not in the answer of it")
    void doneBeforeTheNight() {
        Database.businessDate(LocalDate.of(2012, 4, 30));
        var client = AClient.readyOnFirstOfMay();
        arrived(client);
        Database.businessDate(LocalDate.of(2012, 5, 3));

        client.refer().then().statusCode(201);

        assertThat(explain(client, "asOf=2012-05-02").path("hotspot").asText())
                .isEqualTo("WP-Eligible");
        assertThat(explain(client, "asOf=2012-05-02").at("/givenThen/same").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("a night that is caught up on judges nobody as of a day before the last judgement")
    void judgedAlready() {
        Database.businessDate(LocalDate.of(2012, 4, 30));
        Database.execute(
                "insert into night_run select job, date '2012-04-30', now() from unnest(array["
                        + "'turn-hotspots']) job");
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        arrived(client);
        Database.businessDate(LocalDate.of(2012, 5, 3));
        client.claimingFrom("2011-10-03");
        arrived(client);
        Database.execute(
                "update work_programme set judged_by = 'others' where client_id = '"
                        + client.id()
                        + "'");

        night(LocalDate.of(2012, 5, 4));

        for (var day : List.of("2012-05-01", "2012-05-02", "2012-05-03")) {
            assertThat(explain(client, "asOf=" + day).at("/givenThen/same").asBoolean())
                    .as(day)
                    .isTrue();
        }
        assertThat(explain(client, "asOf=2012-05-02").path("hotspot").asText())
                .isEqualTo("WP-Eligible");
        assertThat(explain(client, "asOf=2012-05-03").path("hotspot").asText()).isEqualTo("Pre-WP");
    }

    @Test
    @DisplayName("an end of the allotted time that is made up for late is not in earlier answers")
    @Source("WP ¶49, decision ADR-0068")
    void completedLate() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
        var client = AClient.readyOnFirstOfMay();
        client.refer().then().statusCode(201);
        Database.execute(
                "insert into night_run select job, date '2014-04-28', now() from unnest(array["
                        + "'turn-hotspots', 'end-allotted-time']) job");
        Database.businessDate(LocalDate.of(2014, 5, 2));
        client.claiming("2011-08-01", "2014-04-30");
        arrived(client);

        night(LocalDate.of(2014, 5, 3));

        assertThat(client.details().<String>path("completerDate")).isEqualTo("2014-04-29");
        for (var day : List.of("2014-04-28", "2014-04-29", "2014-04-30", "2014-05-01")) {
            var then = explain(client, "asOf=" + day);

            assertThat(then.at("/givenThen/same").asBoolean()).as(day).isTrue();
            assertThat(then.path("hotspot").asText()).as(day).isEqualTo("WP-Participant");
        }
        assertThat(explain(client, "asOf=2014-05-02").at("/givenThen/same").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("a death or a merger that is told later is not in the answers from before")
    @Source("decision ADR-0071")
    void diedLater() {
        var died = new AClient().toldOf().claimingFrom("2011-07-20");
        var merged = new AClient().toldOf().claimingFrom("2011-07-20");
        arrived(died);
        arrived(merged);
        Database.businessDate(LocalDate.of(2012, 5, 2));
        died.diedOn("2012-04-16").toldOf();
        merged.mergedInto(ClientId.fresh()).toldOf();

        for (var client : List.of(died, merged)) {
            arrived(client);
            var then = explain(client, "asOf=2012-04-16");

            assertThat(then.path("notices")).hasSize(1);
            assertThat(then.at("/givenThen/same").asBoolean()).isTrue();
            assertThat(explain(client, "").path("notices")).isEmpty();
        }
        Database.businessDate(LocalDate.of(2012, 5, 4));
        for (var client : List.of(died, merged)) {
            var then = explain(client, "asOf=2012-05-02");

            assertThat(then.path("notices")).isEmpty();
            assertThat(then.at("/givenThen/same").asBoolean()).isTrue();
        }
    }

    @Test
    @DisplayName(
            "circumstances are told as they were known then, also whether IS is for incapacity")
    void circumstancesThen() {
        var client =
                new AClient()
                        .toldOf()
                        .in(new Circumstances(false, false, null, false, null, true))
                        .toldOfClaims();
        arrived(client);
        Database.businessDate(LocalDate.of(2012, 5, 2));
        client.in(new Circumstances(true, false, null, false, null, null)).toldOfClaims();
        arrived(client);

        assertThat(explain(client, "asOf=2012-04-16").at("/facts/circumstances"))
                .isEqualTo(
                        json(
                                """
                                {"fullTimeCarer": false, "loneParent": false, "exIb": false,
                                 "incomeSupportForIncapacity": true}
                                """));
        assertThat(explain(client, "").at("/facts/circumstances"))
                .isEqualTo(
                        json(
                                """
                                {"fullTimeCarer": true, "loneParent": false, "exIb": false}
                                """));
    }

    @Test
    @DisplayName("a referral made later is not in the answer of the day before")
    void beforeTheReferral() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
        var client = AClient.readyOnFirstOfMay();
        arrived(client);
        Database.businessDate(LocalDate.of(2012, 5, 2));
        client.refer().then().statusCode(201);
        Database.businessDate(LocalDate.of(2012, 5, 4));

        assertThat(explain(client, "asOf=2012-05-01").path("hotspot").asText())
                .isEqualTo("WP-Eligible");
        assertThat(explain(client, "asOf=2012-05-02").path("hotspot").asText())
                .isEqualTo("WP-Participant");
        assertThat(explain(client, "asOf=2012-05-01").at("/givenThen/same").asBoolean()).isTrue();
        assertThat(explain(client, "asOf=2012-05-03").at("/givenThen/same").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("an answer that would be another one now says so")
    void another() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        arrived(client);
        Database.execute(
                "insert into facts_history (client_id, aspect, subject, learnt_on, learnt_at)"
                        + " values ('%1$s', 'CLAIMS', '%1$s', '2012-04-16', now())"
                                .formatted(client.id()));
        Database.businessDate(LocalDate.of(2012, 5, 2));

        var then = explain(client, "asOf=2012-04-16");

        assertThat(then.has("eligibility")).isFalse();
        assertThat(then.at("/givenThen/same").asBoolean(true)).isFalse();
        assertThat(then.at("/givenThen/eligibility/group").asText()).isEqualTo("WP JSA 18-24");
    }

    @Test
    @DisplayName("an answer is kept once, as long as it stays the same")
    void once() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        arrived(client);
        var answers = answersAbout(client);

        client.livingAt("BD1 1AA").toldOf();
        arrived(client);
        night(LocalDate.of(2012, 4, 17)); // the notice
        night(LocalDate.of(2012, 4, 18));

        assertThat(answersAbout(client)).hasSize(answers.size() + 1);
        assertThat(rowsAbout("facts_history", client)).hasSize(3);
    }

    @Test
    @DisplayName("what was kept is never written over, and goes with the client")
    void neverAmended() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        arrived(client);

        for (var table : List.of("facts_history", "answer_history")) {
            assertThat(rowsAbout(table, client)).isNotEmpty();
            assertThatThrownBy(() ->
                            Database.execute("update " + table + " set client_id = client_id"))
                    .hasMessageContaining("never amended");
        }

        Broker.erase(Topics.CLIENT_SUMMARY, client.id());
        Broker.erase(Topics.BENEFIT_POSITION, client.id());
        await().until(
                        () ->
                                Stream.of("facts_history", "answer_history", "work_programme")
                                        .flatMap(table -> rowsAbout(table, client).stream())
                                        .toList(),
                        List::isEmpty);
        Broker.awaitRead("work-programme-service", Topics.BENEFIT_POSITION);
        assertThat(rowsAbout("facts_history", client)).isEmpty();
    }

    @Test
    @DisplayName("what would follow from other facts is explained, and nothing is kept")
    void whatIf() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        arrived(client);
        Database.awaitRelayed();
        var before = Database.fingerprint();

        var supposed =
                json(
                        whatIf(
                                        client,
                                        """
                                        {
                                          "on": "2012-09-10",
                                          "esa": {
                                            "classification": "WRAG",
                                            "status": "Stock",
                                            "decisionDate": "2012-02-29",
                                            "prognosis": "6 Months Prognosis",
                                            "benefitType": "ESA (IR)"
                                          },
                                          "circumstances": {"exIb": false}
                                        }
                                        """)
                                .statusCode(200)
                                .extract()
                                .asString());

        assertThat(supposed.path("eligibility"))
                .isEqualTo(
                        json(
                                """
                                {
                                  "group": "WP ESA (IR) WRAG 3/6Mth Stock",
                                  "eligibilityDate": "2012-02-29",
                                  "referralBasis": "Mandatory",
                                  "participationBasis": "Mandatory"
                                }
                                """));
        assertThat(supposed.path("paymentGroup").asInt()).isEqualTo(6);
        assertThat(supposed.path("changesByItselfOn").asText()).isEqualTo("2017-04-01");
        assertThat(Database.fingerprint()).isEqualTo(before);
        assertThat(explain(client, "").at("/eligibility/group").asText()).isEqualTo("WP JSA 18-24");
    }

    @Test
    @DisplayName("what is absent stays as it is known, and what is left out is not")
    void onlyWhatIsSupposed() {
        var client = new AClient().toldOf().withEsa(esa(LocalDate.of(2012, 3, 1)));
        arrived(client);

        assertThat(group(whatIf(client, "{}"))).isEqualTo("WP ESA (IR) WRAG 3/6Mth Stock");
        assertThat(group(whatIf(client, "{\"leftOut\": [\"ESA\"]}"))).isNull();
        assertThat(
                        group(
                                whatIf(
                                        client,
                                        """
                                        {
                                          "leftOut": ["ESA"],
                                          "claims": [
                                            {"benefit": "IS", "on": {"first": "2010-04-12"}}
                                          ]
                                        }
                                        """)))
                .isEqualTo("WP IB and IS Volunteer");
        assertThat(
                        group(
                                whatIf(
                                        client,
                                        """
                                        {
                                          "pensionCredit": {
                                            "answer": "Yes Health problems",
                                            "benefitClaimDate": "2012-03-05"
                                          }
                                        }
                                        """)))
                .isEqualTo("WP Pension Credit - Health Issues");
    }

    @Test
    @DisplayName("claims that overlap, and days of another age, cannot be supposed: both are said")
    void refused() {
        var client = new AClient().toldOf();
        arrived(client);

        var refused =
                whatIf(
                                client,
                                """
                                {
                                  "dateOfBirth": "1066-10-14",
                                  "claims": [
                                    {"benefit": "JSA", "on": {"first": "2011-08-01"}},
                                    {"benefit": "IS", "on": {"first": "2011-08-01"}},
                                    {"benefit": "JSA", "on": {"first": "2012-01-09"}}
                                  ]
                                }
                                """)
                        .statusCode(422)
                        .extract()
                        .jsonPath();

        assertThat(refused.getList("errors.code")).containsExactly("WP-101", "WP-100");
        assertThat(refused.getList("errors.pointer")).containsExactly("/dateOfBirth", "/claims/2");
    }

    private static ValidatableResponse whatIf(AClient client, String body) {
        return as(Tokens.adviser())
                .body(body)
                .post("/v1/clients/" + client.id() + "/work-programme/eligibility/what-if")
                .then();
    }

    private static String group(ValidatableResponse answer) {
        return answer.statusCode(200).extract().path("eligibility.group");
    }

    private static void arrived(AClient client) {
        client.details().then().statusCode(200);
    }

    private static JsonNode explain(AClient client, String query) {
        return json(
                as(Tokens.adviser())
                        .get(
                                "/v1/clients/"
                                        + client.id()
                                        + "/work-programme/eligibility"
                                        + (query.isEmpty() ? "" : "?" + query))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static void night(LocalDate day) {
        as(Tokens.operator())
                .body("{\"date\": \"" + day + "\"}")
                .put("/v1/training/business-date")
                .then()
                .statusCode(200);
    }

    private static List<String> answersAbout(AClient client) {
        return rowsAbout("answer_history", client);
    }

    private static List<String> rowsAbout(String table, AClient client) {
        return Database.column(
                "select client_id from " + table + " where client_id = '" + client.id() + "'");
    }
}
