package lms.reporting.overdue;

import static io.restassured.RestAssured.given;
import static lms.reporting.Published.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.outbox.EventJson;
import lms.kit.rules.Source;
import lms.language.Samples;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;
import lms.reporting.Published.AClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP ¶59-61 Overdue Referrals to the Work Programme, from events to the report")
@Source("WP ¶59, ¶60, ¶61")
@QuarkusTest
class OverdueReportTest {

    private static final String REPORT = "/v1/reports/overdue-referrals";
    private static final String TODAY = "2012-05-29";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void today() {
        Database.businessDate(LocalDate.parse(TODAY));
    }

    @AfterEach
    void forgetEverybody() {
        Database.execute("delete from client", "delete from journey", "delete from claim");
    }

    @Test
    @DisplayName("An empty report says that there are no overdue referrals to report")
    void nobody() {
        report(rita(), TODAY)
                .body(
                        equalTo(
                                """
                                {"on":"2012-05-29","overdueAfterDays":28,\
                                "message":"There are no overdue referrals to report","items":[]}\
                                """));
        assertThat(csv(rita(), TODAY))
                .isEqualTo(
                        "Client id,Name,Office,Adviser,Customer group,Eligibility date,Days overdue"
                                + "\r\nThere are no overdue referrals to report\r\n");
    }

    @Test
    @DisplayName("A row says who is overdue, since when, and who looks after them")
    void aRow() throws JsonProcessingException {
        var wren = aClient().named("Wren", "Holloway").publish();
        wren.eligibleOn("2012-05-01");

        var seen = seenReport(wren);

        assertThat(JSON.readTree(seen))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {
                                  "on": "2012-05-29",
                                  "overdueAfterDays": 28,
                                  "items": [
                                    {
                                      "clientId": "%s",
                                      "name": "Wren Holloway",
                                      "office": "LDS",
                                      "adviser": "amal.khan",
                                      "customerGroup": "WP JSA 25+",
                                      "eligibilityDate": "2012-05-01",
                                      "daysOverdue": 28
                                    }
                                  ]
                                }
                                """
                                        .formatted(wren.id())));
    }

    @Test
    @DisplayName("The CSV holds the whole report, a formula marked, in the order of the report")
    void wholeCsv() {
        var second = aClient().named("=1+1", "Tully").of("TRU").publish();
        var first = aClient().named("Wren", "Holloway, the younger").publish();
        second.eligibleOn("2012-04-30");
        first.eligibleOn("2012-02-29");
        seenReport(first);
        seenReport(second);

        assertThat(csv(rita(), TODAY))
                .isEqualTo(
                        "Client id,Name,Office,Adviser,Customer group,Eligibility date,Days overdue"
                                + "\r\n"
                                + first.id()
                                + ",\"Wren Holloway, the younger\",LDS,amal.khan,WP JSA 25+,"
                                + "2012-02-29,90\r\n"
                                + second.id()
                                + ",'=1+1 Tully,TRU,amal.khan,WP JSA 25+,2012-04-30,29\r\n");
    }

    @Test
    @DisplayName("A customer appears on the 28th day after the eligibility date, not on the 27th")
    void bothSidesOfTheBoundary() {
        var client = aClient().publish();
        client.eligibleOn("2012-05-01");
        seenReport(client);

        report(rita(), "2012-05-28").body("items", equalTo(List.of()));
        report(rita(), "2012-05-29").body("items[0].daysOverdue", equalTo(28));
    }

    @Test
    @DisplayName("A referral takes the customer off")
    void referred() {
        var client = aClient().publish();
        client.eligibleOn("2012-05-01");
        client.referredOn(TODAY);

        assertThat(seenReport(client)).contains("There are no overdue referrals to report");
    }

    @Test
    @DisplayName("A Work Programme Referral interview takes the customer off while it counts")
    @Source("WP ¶59, decision ADR-0071")
    void interview() {
        var client = aClient().publish();
        client.eligibleOn("2012-05-01");

        client.interview(TODAY, false);
        assertThat(seenReport(client)).contains("There are no overdue referrals to report");
        client.interview("2012-05-28", true);
        assertThat(seenReport(client)).contains("There are no overdue referrals to report");
        client.interview(null, false);
        assertThat(seenReport(client)).contains(client.id());
    }

    @Test
    @DisplayName("One whose day went by does not, even before the Work Programme has said so")
    @Source("WP ¶59, decision ADR-0071")
    void missedInterview() {
        var client = aClient().publish();
        client.eligibleOn("2012-05-01");

        client.interview("2012-05-28", false);

        assertThat(seenReport(client)).contains(client.id());
    }

    @Test
    @DisplayName("A customer recorded as deferred or exempt is not on the report")
    @Source("WP ¶60")
    void postponed() {
        var client = aClient().publish();
        client.eligibleOn("2012-05-01");

        client.exemptUntil("2012-09-01");

        assertThat(seenReport(client)).contains("There are no overdue referrals to report");
    }

    @Test
    @DisplayName("A customer who has lost their Customer Group is off the report")
    void noGroup() {
        var client = aClient().publish();
        client.eligibleOn("2012-05-01");
        seenReport(client);

        client.withoutGroup();

        assertThat(seenReport(client)).contains("There are no overdue referrals to report");
    }

    @Test
    @DisplayName("Who has died is on no report, nor is a record that was merged into another one")
    @Source("decision ADR-0090")
    void gone() {
        var dead = aClient().publish();
        dead.eligibleOn("2012-05-01");
        var merged = aClient().publish();
        merged.eligibleOn("2012-05-01");
        var survivor = aClient().publish();
        survivor.eligibleOn("2012-05-01");
        dead.died("2012-05-20");
        merged.mergedInto(survivor);
        seenReport(dead);
        seenReport(merged);

        assertThat(seenReport(survivor))
                .contains(survivor.id())
                .doesNotContain(dead.id(), merged.id());

        merged.mergedInto(null);
        assertThat(seenReport(merged)).contains(merged.id());
    }

    @Test
    @DisplayName("A customer whom this service does not know yet is shown by their id alone")
    void unknownClient() {
        var client = aClient();
        client.eligibleOn("2012-05-01");
        awaitRead(Topics.WORK_PROGRAMME, client.id(), 1);

        report(rita(), TODAY)
                .body("items[0].clientId", equalTo(client.id()))
                .body("items[0].name", nullValue())
                .body("items[0].office", nullValue());
        report(rita(), TODAY, "office", "LDS").body("items", equalTo(List.of()));
        assertThat(csv(rita(), TODAY)).contains(client.id() + ",,,,WP JSA 25+,2012-05-01,28\r\n");
    }

    @Test
    @DisplayName("A restricted client is shown without a name, and the name is not kept")
    void restricted() {
        var client = aClient().named("Wren", "Holloway").publish();
        client.eligibleOn("2012-05-01");
        client.restricted();
        awaitRead(Topics.CLIENT_SUMMARY, client.id(), 2);

        assertThat(seenReport(client)).doesNotContain("Holloway").contains("\"office\":\"LDS\"");
        assertThat(csv(rita(), TODAY)).contains(client.id() + ",,LDS,amal.khan,");
        assertThat(Database.column("select client::text from client"))
                .allMatch(row -> !row.contains("Holloway"));
    }

    @Test
    @DisplayName("The report knows no National Insurance number, address or date of birth")
    void minimised() {
        var client = aClient().publish();
        client.eligibleOn("2012-05-01");
        seenReport(client);

        assertThat(Database.column("select client::text || journey::text from client, journey"))
                .singleElement()
                .asString()
                .doesNotContain("QQ", "1989-06-14", "LS99", "0113");
    }

    @Test
    @DisplayName("Erasing a client removes every row about them")
    void erased() {
        var client = aClient().publish();
        client.eligibleOn("2012-05-01");
        client.interview("2012-05-28", false);
        client.claims("2011-05-01..", "2010-01-04..2010-02-05");
        seenReport(client);
        await().until(() -> rowsAbout(client) == 4);

        Broker.erase(Topics.CLIENT_SUMMARY, client.id());

        await().until(() -> rowsAbout(client) == 0);
    }

    @Test
    @DisplayName("Erasing a journey alone removes that")
    void erasedInParts() {
        var client = aClient().publish();
        client.eligibleOn("2012-05-01");
        await().until(() -> rowsAbout(client) == 2);

        Broker.erase(Topics.WORK_PROGRAMME, client.id());

        await().until(() -> rowsAbout(client) == 1);
    }

    @Test
    @DisplayName("A page names the next one, until the last")
    void pages() {
        var clients =
                IntStream.range(0, 7)
                        .mapToObj(i -> {
                            var client = aClient().publish();
                            client.eligibleOn(LocalDate.of(2012, 4, 1).plusDays(i / 2).toString());
                            return client;
                        })
                        .toList();
        clients.forEach(OverdueReportTest::seenReport);
        var whole = report(rita(), TODAY).extract().jsonPath().getList("items.clientId");

        var piecemeal = new ArrayList<Object>();
        var sizes = new ArrayList<Integer>();
        @Nullable String path = REPORT + "?on=" + TODAY + "&limit=3";
        while (path != null) {
            var page = given().auth().oauth2(rita()).get(path).then().statusCode(200);
            var items = page.extract().jsonPath().getList("items.clientId");
            piecemeal.addAll(items);
            sizes.add(items.size());
            path = nextOf(page);
        }

        assertThat(sizes).containsExactly(3, 3, 1);
        assertThat(piecemeal).isEqualTo(whole).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "rita.snow, report-reader, , 2",
        "rita.snow, report-reader, TRU, 1",
        "olga.marsh, office-manager, , 1",
        "tom.field, team-leader, LDS, 1"
    })
    @DisplayName("A report reader sees every office, a manager and a team leader their own")
    void whoSeesWhat(String user, String role, String office, int rows) {
        var leeds = aClient().of("LDS").publish();
        var truro = aClient().of("TRU").publish();
        leeds.eligibleOn("2012-05-01");
        truro.eligibleOn("2012-05-01");
        seenReport(leeds);
        seenReport(truro);
        var token = Tokens.of(user).office("LDS").roles(role).sign();

        var report = office == null ? report(token, TODAY) : report(token, TODAY, "office", office);

        assertThat(report.extract().jsonPath().getList("items")).hasSize(rows);
    }

    @Test
    @DisplayName("Another office is refused to a team leader, in either form")
    void anotherOffice() {
        var tom = Tokens.of("tom.field").office("LDS").roles("team-leader").sign();

        refused(tom, "application/json", "on=" + TODAY + "&office=TRU", 403, "RP-003");
        refused(tom, "text/csv", "on=" + TODAY + "&office=TRU", 403, "RP-003");
    }

    @Test
    @DisplayName("A team leader whose account names no office is told so")
    void noOffice() {
        var token = Tokens.of("tom.field").roles("team-leader").sign();

        refused(token, "application/json", "on=" + TODAY, 403, "LMS-412");
    }

    @ParameterizedTest
    @CsvSource({
        "on=2012-05-30, 422, RP-001",
        "on=2011-05-31, 422, RP-002",
        "on=yesterday, 400, RP-004",
        "on=2012-02-30, 400, RP-004",
        "office=LEEDS, 400, RP-005",
        "seen=work-programme:1, 400, RP-006",
        "client=5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11&seen=interview:1, 400, RP-007",
        "client=5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11&seen=nothing, 400, LMS-405",
    })
    @DisplayName("What cannot be asked is refused before anything is written, in either form")
    void refusedQuestions(String query, int status, String code) {
        refused(rita(), "application/json", query, status, code);
        refused(rita(), "text/csv", query, status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "after=x, 400, LMS-406",
        "after=MjAxMi0wNS0wMR94, 400, LMS-406",
        "limit=0, 400, LMS-401",
        "limit=101, 400, LMS-401"
    })
    @DisplayName("A page that cannot be is refused")
    void refusedPages(String query, int status, String code) {
        refused(rita(), "application/json", query, status, code);
    }

    @Test
    @DisplayName("Without a day the report is about the business date")
    void businessDate() {
        given().auth().oauth2(rita()).get(REPORT).then().statusCode(200).body("on", equalTo(TODAY));
    }

    @Test
    @DisplayName("A reader who has seen more than has arrived here is asked to wait")
    void notCaughtUp() {
        var query = "on=" + TODAY + "&seen=work-programme:3&client=" + ClientId.fresh();

        refused(rita(), "application/json", query, 503, "LMS-503");
    }

    @Test
    @DisplayName("An older state that comes late changes nothing")
    void overtaken() {
        var client = aClient().publish();
        client.eligibleOn("2012-05-01");
        client.referredOn(TODAY);
        seenReport(client);

        client.repeatOldest();
        var other = aClient().publish();
        other.eligibleOn("2012-05-01");

        assertThat(seenReport(other)).contains(other.id()).doesNotContain(client.id());
    }

    @Test
    @DisplayName("The published samples of both topics can be read")
    void samples() throws JsonProcessingException {
        for (var topic : List.of(Topics.CLIENT_SUMMARY, Topics.WORK_PROGRAMME)) {
            sendSample(topic);
        }

        await().until(() -> Database.column("select name from client").contains("Wren Holloway"));
        await().until(() ->
                Database.column("select hotspot from journey")
                        .contains(Hotspot.WP_PARTICIPANT.name()));
    }

    private static <E> void sendSample(Topic<E> topic) throws JsonProcessingException {
        var tree = EventJson.mapper().readTree(Samples.json(topic));
        var key = tree.path("clientId").asText();
        Broker.send(topic, key, EventJson.mapper().treeToValue(tree, topic.body()));
    }

    private static String rita() {
        return Tokens.of("rita.snow").office("LDS").roles("report-reader").sign();
    }

    private static ValidatableResponse report(String token, String on, Object... more) {
        var request = given().auth().oauth2(token).queryParam("on", on);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i].toString(), more[i + 1]);
        }
        return request.get(REPORT).then().statusCode(200);
    }

    /** The report of the day, once everything published about the client has arrived. */
    private static String seenReport(AClient client) {
        return given().auth()
                .oauth2(rita())
                .queryParams(Map.of("on", TODAY, "client", client.id()))
                .queryParam("seen", client.seen())
                .get(REPORT)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String csv(String token, String on) {
        var answer =
                given().auth()
                        .oauth2(token)
                        .accept("text/csv")
                        .queryParam("on", on)
                        .get(REPORT)
                        .then()
                        .statusCode(200)
                        .extract();
        assertThat(answer.contentType()).startsWith("text/csv");
        return answer.asString();
    }

    private static void refused(
            String token, String accept, String query, int status, String code) {
        given().auth()
                .oauth2(token)
                .accept(accept)
                .get(REPORT + "?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static void awaitRead(Topic<?> topic, String key, long version) {
        await().until(() ->
                Database.column(
                                "select version from reader_position where topic = '"
                                        + topic.name()
                                        + "' and key = '"
                                        + key
                                        + "'")
                        .contains(String.valueOf(version)));
    }

    private static int rowsAbout(AClient client) {
        return Database.column(
                        """
                        select client_id from client where client_id = '%1$s'
                        union all select client_id from journey where client_id = '%1$s'
                        union all select client_id from claim where client_id = '%1$s'\
                        """
                                .formatted(client.id()))
                .size();
    }

    private static @Nullable String nextOf(ValidatableResponse page) {
        var link = page.extract().header("Link");
        if (link == null) {
            assertThat(page.extract().jsonPath().getString("next")).isNull();
            return null;
        }
        assertThat(link).endsWith("rel=\"next\"");
        return link.substring(link.indexOf("/v1"), link.indexOf('>'));
    }
}
