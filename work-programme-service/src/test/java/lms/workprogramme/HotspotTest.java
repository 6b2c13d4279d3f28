package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.event.BenefitPosition;
import lms.language.value.DateRange;
import lms.language.value.InterviewId;
import lms.language.value.InterviewStage;
import lms.language.value.InterviewType;
import lms.language.value.ProviderCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶1-6 Facts arrive, and the record shows where the client stands")
@Source("WP ¶1-6, ¶22")
class HotspotTest {

    private static final String PLEASE_BOOK =
            "Please book this customer a Work Programme referral interview";

    @BeforeEach
    void dayBeforeTheEligibilityDate() {
        Database.businessDate(LocalDate.of(2012, 4, 30));
        Database.execute("delete from night_run");
    }

    @Test
    @DisplayName("the WP Details window shows all its fields")
    void details() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");

        var answer = client.details().then().statusCode(200).extract();

        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(json(answer.asString()))
                .isEqualTo(
                        json(
                                """
                                {
                                  "clientId": "%1$s",
                                  "version": 1,
                                  "hotspot": "Pre-WP",
                                  "currentCustomerGroup": "WP JSA 18-24",
                                  "eligibilityDate": "2012-05-01",
                                  "referralBasis": "Mandatory",
                                  "participationBasis": "Mandatory",
                                  "notices": ["%2$s"],
                                  "postpone": "Not Applicable",
                                  "officer": "System",
                                  "amendedOn": "2012-04-30",
                                  "office": "ZZZ",
                                  "_links": {
                                    "self": {
                                      "href": "/v1/clients/%1$s/work-programme",
                                      "method": "GET"
                                    },
                                    "eligibility": {
                                      "href": "/v1/clients/%1$s/work-programme/eligibility",
                                      "method": "GET"
                                    },
                                    "referrals": {
                                      "href": "/v1/clients/%1$s/referrals",
                                      "method": "GET"
                                    },
                                    "postponement": {
                                      "href": "/v1/clients/%1$s/work-programme/postponement",
                                      "method": "GET"
                                    },
                                    "postpone": {
                                      "href": "/v1/clients/%1$s/work-programme/postponement",
                                      "method": "PUT"
                                    }
                                  }
                                }
                                """
                                        .formatted(client.id(), PLEASE_BOOK)));
    }

    @Test
    @DisplayName("it makes no difference whether person or claim arrives first")
    void claimFirst() {
        var client = new AClient().claimingFrom("2011-08-01");
        await().until(
                        () ->
                                Database.column(
                                        "select version from benefit_facts where client_id = '"
                                                + client.id()
                                                + "'"),
                        List.of("1")::equals);

        client.details().then().statusCode(404);
        client.toldOf();

        assertThat(hotspot(client)).isEqualTo("Pre-WP");
    }

    @Test
    @DisplayName("ADR-0035 linked claims count as one, without the days of the gap")
    @Source("decision ADR-0035")
    void linkedClaims() {
        Database.businessDate(LocalDate.of(2012, 4, 15));
        var jsa = BenefitPosition.Benefit.JSA;
        var earlier = new DateRange(LocalDate.of(2011, 8, 1), LocalDate.of(2011, 10, 31));
        var live = DateRange.from(LocalDate.of(2011, 11, 11));
        var client =
                new AClient()
                        .toldOf()
                        .claims(
                                List.of(earlier, live),
                                List.of(
                                        new BenefitPosition.LinkedPeriod(
                                                jsa, DateRange.from(earlier.first()), 10)));

        assertThat(eligibilityDate(client)).isEqualTo("2012-05-11");
        assertThat(explain(client, "2012-04-15").at("/facts/jsaLinkedPeriods"))
                .isEqualTo(json("[{\"first\": \"2011-08-01\"}]"));

        // An event from before linked periods were published.
        client.claims(List.of(earlier, live), null);
        assertThat(eligibilityDate(client)).isEqualTo("2012-08-11");

        client.claims(
                List.of(earlier, live),
                List.of(
                        new BenefitPosition.LinkedPeriod(jsa, earlier, 0),
                        new BenefitPosition.LinkedPeriod(jsa, live, 0)));
        assertThat(eligibilityDate(client)).isEqualTo("2012-08-11");
    }

    private static String eligibilityDate(AClient client) {
        return client.details()
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("eligibilityDate");
    }

    @Test
    @DisplayName("someone without a Customer Group has no hotspot, and nothing is announced")
    void noGroup() {
        var client = new AClient().toldOf();

        var answer = client.details().then().statusCode(200).extract();

        assertThat(answer.jsonPath().getMap("")).doesNotContainKeys("hotspot", "eligibilityDate");
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        Database.awaitRelayed();
        assertThat(Broker.read(Topics.WORK_PROGRAMME.name(), client.id())).isEmpty();
    }

    @Test
    @DisplayName("the hotspot turns in the night before the eligibility date, not earlier or later")
    void turns() {
        Database.businessDate(LocalDate.of(2012, 4, 15));
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        assertThat(hotspot(client)).isEqualTo("Pre-WP");
        assertThat(notices(client)).isEmpty();

        night("2012-04-16");
        assertThat(notices(client)).isEmpty();
        night("2012-04-17");
        assertThat(notices(client)).containsExactly(PLEASE_BOOK);
        night("2012-04-30");
        assertThat(hotspot(client)).isEqualTo("Pre-WP");
        night("2012-05-01");
        assertThat(hotspot(client)).isEqualTo("WP-Eligible");

        Database.awaitRelayed();
        assertThat(said(client))
                .extracting(event ->
                        "%s %s %s"
                                .formatted(
                                        event.path("version"),
                                        event.path("hotspot").asText(),
                                        event.path("notices").size()))
                .containsExactly("1 Pre-WP 0", "2 Pre-WP 1", "3 WP-Eligible 1");
    }

    @Test
    @DisplayName("a night touches those who are due and nobody else, and only once")
    void onlyThoseDue() {
        var due = new AClient().toldOf().claimingFrom("2011-08-01");
        var notDue = new AClient().toldOf().claimingFrom("2011-09-01");
        due.details().then().statusCode(200);
        notDue.details().then().statusCode(200);
        var before = row(notDue);

        night("2012-05-01");
        assertThat(hotspot(due)).isEqualTo("WP-Eligible");
        assertThat(row(notDue)).isEqualTo(before);

        var after = row(due);
        Database.execute("delete from night_run");
        night("2012-05-02");
        assertThat(row(due)).isEqualTo(after);
    }

    @Test
    @DisplayName("the next night judges anew what was judged by other policy values")
    void otherPolicy() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        client.details().then().statusCode(200);
        Database.execute(
                "update work_programme set judged_by = 'others', eligibility_date = '2012-08-01',"
                        + " next_change_on = '2012-07-18', notices = '{}' where client_id = '"
                        + client.id()
                        + "'");

        night("2012-05-01");

        assertThat(client.details().jsonPath().getString("eligibilityDate"))
                .isEqualTo("2012-05-01");
        assertThat(hotspot(client)).isEqualTo("WP-Eligible");
    }

    @Test
    @DisplayName(
            "a booked referral interview takes the notice away, one that is over brings it back")
    void interview() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        var interview = InterviewId.fresh();
        assertThat(notices(client)).containsExactly(PLEASE_BOOK);

        client.interview(interview, 1, InterviewStage.BOOKED);
        await().until(() -> notices(client), List::isEmpty);
        client.interview(interview, 2, InterviewStage.CANCELLED);
        await().until(() -> notices(client), List.of(PLEASE_BOOK)::equals);
    }

    @Test
    @DisplayName("a referral interview that the client failed to attend is booked no more")
    void failedToAttend() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        var interview = InterviewId.fresh();

        client.interview(interview, 1, InterviewStage.BOOKED);
        await().until(() -> notices(client), List::isEmpty);
        client.interview(interview, 2, InterviewStage.FAILED_TO_ATTEND);
        await().until(() -> notices(client), List.of(PLEASE_BOOK)::equals);
    }

    @Test
    @DisplayName("an interview whose day goes by unheld is not booked any more, and that is told")
    @Source("WP ¶3, ¶59, decision ADR-0071")
    void interviewGoesBy() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        client.interview(InterviewId.fresh(), 1, InterviewStage.BOOKED);
        await().until(() -> notices(client), List::isEmpty);
        var started = new AClient().toldOf().claimingFrom("2011-08-01");
        var interview = InterviewId.fresh();
        started.interview(interview, 1, InterviewStage.BOOKED);
        started.interview(interview, 2, InterviewStage.STARTED);
        awaitSaid(client, "{\"bookedFor\": \"2012-05-08\", \"started\": false}");
        awaitSaid(started, "{\"bookedFor\": \"2012-05-08\", \"started\": true}");

        night("2012-05-08");
        assertThat(notices(client)).isEmpty();
        night("2012-05-09");

        assertThat(notices(client)).containsExactly(PLEASE_BOOK);
        assertThat(client.details().<String>path("officer")).isEqualTo("System");
        assertThat(client.details().<String>path("amendedOn")).isEqualTo("2012-05-09");
        Database.awaitRelayed();
        assertThat(said(client).getLast().has("referralInterview")).isFalse();
        assertThat(notices(started)).isEmpty();
        assertThat(said(started).getLast().has("referralInterview")).isTrue();
    }

    private static void awaitSaid(AClient client, String interview) {
        Broker.awaitThat(
                Topics.WORK_PROGRAMME,
                client.id(),
                said -> said.body().path("referralInterview").equals(json(interview)));
    }

    @Test
    @DisplayName("another type of interview leaves the notice as it is")
    void otherInterview() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        var other = InterviewId.fresh();

        client.interview(other, 1, InterviewType.FLEXIBLE, InterviewStage.BOOKED);
        awaitRead("lms.interview.v1", other.toString());

        assertThat(notices(client)).containsExactly(PLEASE_BOOK);
    }

    @Test
    @DisplayName("when the claim ends, group, hotspot and notice go")
    void claimEnds() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        assertThat(hotspot(client)).isEqualTo("Pre-WP");

        client.claiming("2011-08-01", "2012-04-30");
        assertThat(hotspot(client)).isEqualTo("Pre-WP");
        night("2012-05-01");

        var left = client.details().jsonPath().getMap("");
        assertThat(left)
                .doesNotContainKeys("hotspot", "currentCustomerGroup", "eligibilityDate")
                .containsEntry("notices", List.of());
    }

    @Test
    @DisplayName("a fact that changes nothing here is kept, and nothing is announced")
    void nothingChanged() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        assertThat(client.etag()).isEqualTo("\"1\"");

        client.livingAt("BD1 1AA").toldOf();

        assertThat(client.etag()).isEqualTo("\"1\"");
        Database.awaitRelayed();
        assertThat(said(client)).hasSize(1);
        assertThat(
                        Database.column(
                                "select postcode from person_facts where client_id = '"
                                        + client.id()
                                        + "'"))
                .containsExactly("BD1 1AA");
    }

    @Test
    @DisplayName("an erased client is gone, and readers are told to forget")
    void erased() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01").withPlan();
        client.interview(InterviewId.fresh(), 1, InterviewStage.BOOKED);
        await().until(() -> notices(client), List::isEmpty);

        Broker.erase(Topics.CLIENT_SUMMARY, client.id());
        Broker.awaitThat(
                Topics.WORK_PROGRAMME.name(), client.id(), said -> said.body().isMissingNode());
        Broker.erase(Topics.BENEFIT_POSITION, client.id());
        Broker.erase(Topics.ACTION_PLAN, client.id());

        as(Tokens.adviser())
                .get("/v1/clients/" + client.id() + "/work-programme")
                .then()
                .statusCode(404);
        assertThat(rowsAbout(client)).isEmpty();
    }

    @Test
    @DisplayName("nothing that arrives late brings an erased client back")
    void erasedForGood() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        assertThat(client.etag()).isEqualTo("\"1\"");

        Broker.erase(Topics.CLIENT_SUMMARY, client.id());
        Broker.awaitThat(
                Topics.WORK_PROGRAMME.name(), client.id(), said -> said.body().isMissingNode());
        client.claimingFrom("2011-07-01").withPlan();
        var interview = InterviewId.fresh();
        client.interview(interview, 1, InterviewStage.BOOKED);
        client.toldOf();
        for (var topic :
                List.of(
                        Topics.CLIENT_SUMMARY,
                        Topics.BENEFIT_POSITION,
                        Topics.ACTION_PLAN,
                        Topics.INTERVIEW)) {
            Broker.awaitRead("work-programme-service", topic);
        }

        assertThat(rowsAbout(client)).isEmpty();
        Database.awaitRelayed();
        assertThat(said(client).getLast().isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("what a provider said about an erased client, and could not be taken, is gone too")
    void erasedLetters() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
        var client = AClient.readyOnFirstOfMay();
        var referral = client.refer().then().statusCode(201).extract();
        var id = referral.<String>path("referralId");
        var provider = Topics.providerUpdate(new ProviderCode(referral.path("provider")));
        Broker.sendRaw(
                provider.name(),
                id,
                "{\"said\": \"about Robin Tully\"}".getBytes(StandardCharsets.UTF_8),
                Broker.headers(provider, id, UUID.randomUUID().toString()));
        await().until(() -> !lettersAbout(id).isEmpty());

        Broker.erase(Topics.CLIENT_SUMMARY, client.id());

        await().until(() -> lettersAbout(id).isEmpty());
        assertThat(rowsAbout(client)).isEmpty();
        assertThat(
                        Database.column(
                                "select count(*) from referral where client_id = '"
                                        + client.id()
                                        + "'"))
                .containsExactly("1");
    }

    private static List<String> lettersAbout(String referral) {
        return Database.column("select reason from dead_letter where key = '" + referral + "'");
    }

    /** The tables in which there still is something about the client, referrals left out. */
    private static List<String> rowsAbout(AClient client) {
        return Database.column(
                        "select table_name from information_schema.columns where column_name ="
                                + " 'client_id' and table_schema = 'public' and table_name <>"
                                + " 'referral'")
                .stream()
                .filter(table ->
                        !Database.column(
                                        "select client_id from "
                                                + table
                                                + " where client_id = '"
                                                + client.id()
                                                + "'")
                                .isEmpty())
                .toList();
    }

    @Test
    @DisplayName("an erased claim or interview is judged at once")
    void erasedClaim() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        assertThat(hotspot(client)).isEqualTo("Pre-WP");

        Broker.erase(Topics.BENEFIT_POSITION, client.id());

        await().until(
                        () ->
                                as(Tokens.adviser())
                                        .get("/v1/clients/" + client.id() + "/work-programme")
                                        .jsonPath()
                                        .getMap("")
                                        .containsKey("hotspot"),
                        Boolean.FALSE::equals);
    }

    @Test
    @DisplayName("a restricted client is there for the management of the own office only")
    @Source("decision ADR-0033")
    void restricted() {
        var client = new AClient().restricted().toldOf().claimingFrom("2011-08-01");
        var unknown =
                as(Tokens.adviser()).get("/v1/clients/" + UUID.randomUUID() + "/work-programme");

        var toAdviser = client.details();

        assertThat(toAdviser.statusCode()).isEqualTo(404);
        assertThat(without(toAdviser.asString(), "traceId"))
                .isEqualTo(without(unknown.asString(), "traceId"));
        client.details(manager("TRU")).then().statusCode(404);
        client.details(manager("LDS")).then().statusCode(200);
    }

    @Test
    @DisplayName("a restricted client is there for an officer named, to the last day of the leave")
    @Source("decision ADR-0033, decision ADR-0043")
    void onLeave() {
        var client =
                new AClient()
                        .restricted()
                        .authorising("amal.khan", LocalDate.of(2012, 4, 30))
                        .toldOf()
                        .claimingFrom("2011-08-01");
        var late =
                new AClient()
                        .restricted()
                        .authorising("amal.khan", LocalDate.of(2012, 4, 29))
                        .toldOf()
                        .claimingFrom("2011-08-01");

        client.details().then().statusCode(200);
        client.details(Tokens.otherAdviser()).then().statusCode(404);
        late.details().then().statusCode(404);
        late.details(manager("LDS")).then().statusCode(200);
    }

    @Test
    @DisplayName("an event whose key names someone else is a dead letter, and others go on")
    void wrongKey() {
        var key = UUID.randomUUID().toString();
        Broker.send(
                Topics.BENEFIT_POSITION,
                key,
                Documents.sample(Topics.BENEFIT_POSITION, UUID.randomUUID().toString()));

        var dead = Broker.awaitThat(Topics.BENEFIT_POSITION.deadLetter(), key, said -> true);

        assertThat(dead.headers()).containsEntry("dead-letter-reason", "UNREADABLE");
        assertThat(hotspot(new AClient().toldOf().claimingFrom("2011-08-01"))).isEqualTo("Pre-WP");
    }

    @Test
    @DisplayName("the explanation names facts, versions, conditions, values and the next change")
    void explanation() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        client.details().then().statusCode(200);

        var told = explain(client, "2012-04-30");

        assertThat(told.path("eligibility"))
                .isEqualTo(
                        json(
                                """
                                {
                                  "group": "WP JSA 18-24",
                                  "eligibilityDate": "2012-05-01",
                                  "referralBasis": "Mandatory",
                                  "participationBasis": "Mandatory"
                                }
                                """));
        assertThat(told.path("facts"))
                .isEqualTo(
                        json(
                                """
                                {
                                  "dateOfBirth": "1989-06-14",
                                  "nation": "England",
                                  "clientSummaryVersion": 1,
                                  "claims": [{"benefit": "JSA", "on": {"first": "2011-08-01"}}],
                                  "jsaClaims": [{"first": "2011-08-01"}],
                                  "jsaLinkedPeriods": [],
                                  "benefitPositionVersion": 1,
                                  "referralInterviews": []
                                }
                                """));
        assertThat(told.path("hotspot").asText()).isEqualTo("Pre-WP");
        assertThat(told.path("changesByItselfOn").asText()).isEqualTo("2012-05-01");
        assertThat(told.path("findings"))
                .last()
                .isEqualTo(
                        json(
                                """
                                {
                                  "condition": "ELIGIBILITY_DATE_REACHED",
                                  "met": false,
                                  "words": "The eligibility date has been reached or has passed.",
                                  "because": "The eligibility date is 2012-05-01.",
                                  "source": "WP ¶4, ¶22, ¶46"
                                }
                                """));
        assertThat(told.path("policy")).hasSize(6);
        assertThat(told.path("paymentGroup").asInt()).isEqualTo(1);
        assertThat(told.path("rows"))
                .contains(
                        json(
                                """
                                {
                                  "name": "wp-jsa-18-24",
                                  "value": "referral Mandatory, participation Mandatory, payment group 1",
                                  "from": "2011-06-01",
                                  "source": "WP Appendix A; M: compulsory from 9 months"
                                }
                                """));
    }

    @Test
    @DisplayName("any day can be asked about, and asking changes nothing")
    void whatIf() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        client.details().then().statusCode(200);
        Database.awaitRelayed();
        var before = Database.fingerprint();

        assertThat(explain(client, "2012-05-01").path("hotspot").asText()).isEqualTo("WP-Eligible");
        assertThat(explain(client, "2011-07-31").has("eligibility")).isFalse();
        assertThat(explain(client, "1900-01-01").path("policy")).isEmpty();
        assertThat(explain(client, "2017-03-31").path("hotspot").asText()).isEqualTo("WP-Eligible");
        assertThat(explain(client, "2999-12-31").has("hotspot")).isFalse();

        assertThat(Database.fingerprint()).isEqualTo(before);
    }

    @Test
    @DisplayName("a day that is none is refused")
    void noDay() {
        var client = new AClient().toldOf();
        for (var day :
                List.of("2012-02-30", "1 May 2012", "1899-12-31", "3000-01-01", "2012-5-1")) {
            as(Tokens.adviser())
                    .queryParam("on", day)
                    .get("/v1/clients/" + client.id() + "/work-programme/eligibility")
                    .then()
                    .statusCode(400);
        }
    }

    private static void night(String day) {
        as(Tokens.operator())
                .body("{\"date\": \"" + day + "\"}")
                .put("/v1/training/business-date")
                .then()
                .statusCode(200);
    }

    private static JsonNode explain(AClient client, String on) {
        return json(
                as(Tokens.adviser())
                        .get("/v1/clients/" + client.id() + "/work-programme/eligibility?on=" + on)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static String hotspot(AClient client) {
        return client.details().then().statusCode(200).extract().path("hotspot");
    }

    private static List<String> notices(AClient client) {
        return client.details().then().statusCode(200).extract().path("notices");
    }

    private static List<JsonNode> said(AClient client) {
        return Broker.read(Topics.WORK_PROGRAMME.name(), client.id()).stream()
                .map(Broker.Said::body)
                .toList();
    }

    private static List<String> row(AClient client) {
        return Database.column(
                "select xmin from work_programme where client_id = '" + client.id() + "'");
    }

    private static void awaitRead(String topic, String key) {
        await().atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                Database.column(
                                        "select version from reader_position where topic = '"
                                                + topic
                                                + "' and key = '"
                                                + key
                                                + "'"),
                        versions -> !versions.isEmpty());
    }

    private static String manager(String office) {
        return Tokens.of("olga.marsh").office(office).roles("office-manager").sign();
    }

    private static Map<String, Object> without(String problem, String field) {
        var fields = new HashMap<>(JsonPath.from(problem).<String, Object>getMap(""));
        fields.remove(field);
        return fields;
    }
}
