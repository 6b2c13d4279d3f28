package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Logs;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.Topics;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("WP ¶21-23 Postponing a referral to the Work Programme")
@Source("WP ¶6, ¶21-23, decision ADR-0069, decision ADR-0070")
class PostponeTest {

    private static final String INTERVIEW =
            """
            {"postpone": "Defer - Job Interview", "reviewDate": "2012-05-14",
             "notes": "Second interview at the bakery."}
            """;
    private static final String VIOLENCE =
            """
            {"postpone": "Exempt - Victim of domestic violence", "reviewDate": "2012-11-01",
             "notes": "Write to the sister's address."}
            """;
    private static final String NOT_APPLICABLE = "{\"postpone\": \"Not Applicable\"}";

    @BeforeEach
    void eligibilityDate() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName("a deferral is saved, shown on the WP Details, and told to readers")
    void deferral() {
        var client = readyOnFirstOfMay();

        client.postpone(INTERVIEW).then().statusCode(200).header("ETag", "\"2\"");

        var details = details(client);
        assertThat(details.path("hotspot").asText()).isEqualTo("WP-Postponed");
        assertThat(details.path("postpone").asText()).isEqualTo("Defer - Job Interview");
        assertThat(details.path("postponementKind").asText()).isEqualTo("Deferral");
        assertThat(details.path("reviewDate").asText()).isEqualTo("2012-05-14");
        assertThat(details.path("notes").asText()).isEqualTo("Second interview at the bakery.");
        assertThat(details.path("notices")).isEmpty();
        assertThat(details.path("officer").asText()).isEqualTo("A Khan");
        assertThat(details.path("amendedOn").asText()).isEqualTo("2012-05-01");
        assertThat(details.path("office").asText()).isEqualTo("LDS");
        assertThat(said(client, 2).path("postponement"))
                .isEqualTo(
                        json(
                                """
                                {"kind": "Deferral", "reason": "Defer - Job Interview",
                                 "reviewDate": "2012-05-14"}
                                """));
        assertThat(said(client, 2).path("hotspot").asText()).isEqualTo("WP-Postponed");
    }

    @Test
    @DisplayName("an exemption is saved before the eligibility date")
    void exemptionBefore() {
        Database.businessDate(LocalDate.of(2012, 4, 20));
        var client = readyOnFirstOfMay();
        assertThat(details(client).path("hotspot").asText()).isEqualTo("Pre-WP");

        client.postpone("{\"postpone\": \"Exempt - Pregnancy\", \"reviewDate\": \"2012-09-01\"}")
                .then()
                .statusCode(200);

        assertThat(details(client).path("hotspot").asText()).isEqualTo("WP-Postponed");
        assertThat(details(client).path("notices")).isEmpty();
    }

    @Test
    @DisplayName("the hotspot stays when the review date passes, until Not Applicable is saved")
    void reviewDatePasses() {
        var client = readyOnFirstOfMay();
        client.postpone(INTERVIEW).then().statusCode(200);

        night("2012-05-15");
        night("2012-08-01");

        assertThat(details(client).path("hotspot").asText()).isEqualTo("WP-Postponed");
        client.postpone(NOT_APPLICABLE).then().statusCode(200);
        assertThat(details(client).path("hotspot").asText()).isEqualTo("WP-Eligible");
        assertThat(history(client).path("items").path(0).path("removed").asText())
                .isEqualTo("2012-08-01");
    }

    @Test
    @DisplayName("Not Applicable clears review date and notes, also those sent along")
    void notApplicable() {
        var client = readyOnFirstOfMay();
        client.postpone(INTERVIEW).then().statusCode(200);

        client.postpone(
                        """
                        {"postpone": "Not Applicable", "reviewDate": "2012-05-20",
                         "notes": "Not needed any more."}
                        """)
                .then()
                .statusCode(200);

        var field = json(client.postponement(Tokens.adviser()).asString());
        assertThat(field.path("postpone").asText()).isEqualTo("Not Applicable");
        assertThat(field.has("reviewDate")).isFalse();
        assertThat(field.has("notes")).isFalse();
        assertThat(said(client, 3).has("postponement")).isFalse();
        assertThat(details(client).path("notices")).hasSize(1);
    }

    @Test
    @DisplayName("Not Applicable where nothing is postponed changes nothing")
    void nothingToRemove() {
        var client = readyOnFirstOfMay();

        client.postpone(NOT_APPLICABLE).then().statusCode(200).header("ETag", "\"1\"");

        assertThat(history(client).path("items")).isEmpty();
    }

    @Test
    @DisplayName("the history has the most recent review date first, and the Removed dates")
    void historyInOrder() {
        var client = readyOnFirstOfMay();
        assertThat(links(client)).doesNotContain("postponement-history");
        client.postpone("{\"postpone\": \"Defer - Other\", \"reviewDate\": \"2012-07-01\"}")
                .then()
                .statusCode(200);
        Database.businessDate(LocalDate.of(2012, 5, 4));
        client.postpone("{\"postpone\": \"Defer - Job Interview\", \"reviewDate\": \"2012-05-20\"}")
                .then()
                .statusCode(200);
        Database.businessDate(LocalDate.of(2012, 5, 9));
        client.postpone(NOT_APPLICABLE).then().statusCode(200);
        Database.businessDate(LocalDate.of(2012, 5, 10));
        client.postpone("{\"postpone\": \"Exempt - Pregnancy\", \"reviewDate\": \"2012-06-15\"}")
                .then()
                .statusCode(200);

        var told = history(client);

        assertThat(told.path("items"))
                .isEqualTo(
                        json(
                                """
                                [
                                  {"reviewDate": "2012-07-01", "kind": "Deferral",
                                   "reason": "Defer - Other", "recordedOn": "2012-05-01",
                                   "replaced": "2012-05-04", "officer": "A Khan", "office": "LDS"},
                                  {"reviewDate": "2012-06-15", "kind": "Exemption",
                                   "reason": "Exempt - Pregnancy", "recordedOn": "2012-05-10",
                                   "officer": "A Khan", "office": "LDS"},
                                  {"reviewDate": "2012-05-20", "kind": "Deferral",
                                   "reason": "Defer - Job Interview", "recordedOn": "2012-05-04",
                                   "removed": "2012-05-09", "officer": "A Khan", "office": "LDS"}
                                ]
                                """));
        assertThat(links(client)).contains("postponement-history");
        var page =
                json(
                        as(Tokens.adviser())
                                .get(historyOf(client) + "?limit=1")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());
        var rest =
                json(
                        as(Tokens.adviser())
                                .queryParam("after", page.path("next").asText())
                                .get(historyOf(client))
                                .asString());
        assertThat(page.path("items")).hasSize(1);
        assertThat(rest.path("items")).hasSize(2);
        assertThat(rest.path("items").path(0).path("reviewDate").asText()).isEqualTo("2012-06-15");
    }

    @Test
    @DisplayName("new notes are a new version of the WP Details, and no new line of the history")
    void newNotes() {
        var client = readyOnFirstOfMay();
        client.postpone(INTERVIEW).then().statusCode(200).header("ETag", "\"2\"");

        client.postpone(INTERVIEW.replace("bakery", "dairy"))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");
        client.postpone(INTERVIEW.replace("bakery", "dairy"))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");

        assertThat(details(client).path("notes").asText()).contains("dairy");
        assertThat(history(client).path("items")).hasSize(1);
    }

    @ParameterizedTest(name = "on {0}: {1} until {2} → {3} {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-04-30|Defer - Other|2012-05-20|422|WP-303",
                "2012-05-01|Defer - Other|2012-07-29|200|",
                "2012-05-01|Defer - Other|2012-07-30|422|WP-307 WP-308",
                "2012-07-29|Defer - Other|2012-07-29|200|",
                "2012-07-29|Defer - Other|2012-07-30|422|WP-307",
                "2012-05-14|Exempt - Pregnancy|2012-05-13|422|WP-305",
                "2012-05-14|Exempt - Pregnancy|2012-05-14|200|",
                "2012-05-14|Exempt - Pregnancy|+999999999-12-31|422|WP-306"
            })
    void limits(LocalDate today, String postpone, String review, int status, String codes) {
        Database.businessDate(today);
        var client = readyOnFirstOfMay();

        var answer =
                client.postpone(
                        "{\"postpone\": \"%s\", \"reviewDate\": \"%s\"}"
                                .formatted(postpone, review));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        if (status != 200) {
            assertThat(answer.jsonPath().getList("errors.code"))
                    .containsExactly((Object[]) codes.split(" ", -1));
        }
    }

    @Test
    @DisplayName("the total of all deferrals counts those of an earlier claim")
    void totalAcrossClaims() {
        var client = readyOnFirstOfMay();
        client.postpone("{\"postpone\": \"Defer - Other\", \"reviewDate\": \"2012-06-29\"}")
                .then()
                .statusCode(200);
        Database.businessDate(LocalDate.of(2012, 7, 2));
        client.postpone(NOT_APPLICABLE).then().statusCode(200);
        client.claims(
                List.of(
                        new DateRange(LocalDate.of(2011, 8, 1), LocalDate.of(2012, 7, 4)),
                        DateRange.from(LocalDate.of(2013, 1, 7))),
                null);
        client.etag();
        night("2013-10-07");
        assertThat(details(client).path("eligibilityDate").asText()).isEqualTo("2013-10-07");

        var late =
                client.postpone(
                        "{\"postpone\": \"Defer - Other\", \"reviewDate\": \"2013-11-06\"}");

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.<String>path("detail")).isEqualTo("Total deferral Days have been exceeded");
        client.postpone("{\"postpone\": \"Defer - Other\", \"reviewDate\": \"2013-11-05\"}")
                .then()
                .statusCode(200);
        assertThatThrownBy(() ->
                        Database.execute(
                                """
                                insert into postponement select (jsonb_populate_record(p,
                                    jsonb_build_object('id', gen_random_uuid(),
                                        'recorded_on', date '2013-11-06',
                                        'review_date', date '2013-11-06',
                                        'ended', 'REMOVED', 'ended_on', date '2013-11-07',
                                        'ended_by', 'x', 'ended_by_name', 'x',
                                        'ended_office', 'LDS', 'ended_at', now(),
                                        'ended_trace_id', 'x'))).*
                                from postponement p
                                where client_id = '%s' and ended is null
                                """
                                        .formatted(client.id())))
                .hasMessageContaining("the deferrals last 91 days altogether");
    }

    @Test
    @DisplayName("a participant's referral is not postponed, and there is no link to do it")
    void participant() {
        var client = readyOnFirstOfMay();
        assertThat(links(client)).contains("postpone");
        client.refer().then().statusCode(201);

        var answer = client.postpone(INTERVIEW);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("WP-301");
        assertThat(links(client)).doesNotContain("postpone");
    }

    @Test
    @DisplayName("an office manager looks and does not postpone: no link, and no")
    void managerLooks() {
        var client = readyOnFirstOfMay();
        var etag = client.etag();

        client.postpone(manager("LDS"), etag, INTERVIEW).then().statusCode(403);

        assertThat(json(client.details(manager("LDS")).asString()).path("_links").has("postpone"))
                .isFalse();
    }

    @Test
    @DisplayName("why a client is exempt is shown to those who need to know, and to nobody else")
    void masked() {
        var client = new AClient().lookedAfterBy("cara.webb").toldOf().claimingFrom("2011-08-01");
        client.postpone(VIOLENCE).then().statusCode(200);

        for (var token :
                List.of(
                        Tokens.adviser(),
                        Tokens.of("cara.webb").office("TRU").roles("adviser").sign(),
                        Tokens.of("tom.lane").office("LDS").roles("team-leader").sign(),
                        manager("LDS"))) {
            assertThat(client.postponement(token).asString())
                    .contains("domestic violence")
                    .contains("sister");
            assertThat(client.details(token).asString())
                    .contains("domestic violence")
                    .contains("sister");
            assertThat(as(token).get(historyOf(client)).asString()).contains("domestic violence");
        }
        for (var token :
                List.of(
                        Tokens.otherAdviser(),
                        Tokens.of("dina.hart").office("LDS").roles("adviser").sign(),
                        manager("TRU"))) {
            var seen =
                    List.of(
                            client.postponement(token),
                            client.details(token),
                            as(token).get(historyOf(client)));
            for (var answer : seen) {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.asString())
                        .contains("Exemption")
                        .contains("2012-11-01")
                        .doesNotContainIgnoringCase("violence")
                        .doesNotContain("Exempt -")
                        .doesNotContain("sister");
            }
        }
    }

    @Test
    @DisplayName("why a client is exempt is in no event, whichever exemption it is")
    void notInEvents() {
        var victim = readyOnFirstOfMay();
        var expecting = readyOnFirstOfMay();
        victim.postpone(VIOLENCE).then().statusCode(200);
        expecting
                .postpone("{\"postpone\": \"Exempt - Pregnancy\", \"reviewDate\": \"2012-11-01\"}")
                .then()
                .statusCode(200);

        var told = said(victim, 2);

        assertThat(told.path("postponement"))
                .isEqualTo(json("{\"kind\": \"Exemption\", \"reviewDate\": \"2012-11-01\"}"))
                .isEqualTo(said(expecting, 2).path("postponement"));
        assertThat(told.toString()).doesNotContainIgnoringCase("violence").doesNotContain("sister");
        Database.awaitRelayed();
        assertThat(
                        Database.column(
                                "select payload from outbox where aggregateid = '"
                                        + victim.id()
                                        + "' and convert_from(payload::bytea, 'UTF8') ilike"
                                        + " '%violence%'"))
                .isEmpty();
    }

    @Test
    @DisplayName("why a client is exempt, and what was noted, is in no log, saved or refused")
    void notInTheLog() {
        var client = readyOnFirstOfMay();
        var etag = client.etag();

        var said =
                Logs.during(() -> {
                    client.postpone(Tokens.adviser(), etag, VIOLENCE).then().statusCode(200);
                    client.postpone(Tokens.adviser(), etag, VIOLENCE).then().statusCode(412);
                    client.postpone(VIOLENCE.replace("2012-11-01", "2012-04-30"))
                            .then()
                            .statusCode(422);
                    client.postpone(VIOLENCE.replace("Write", "Write ".repeat(25)))
                            .then()
                            .statusCode(422);
                    client.postpone(VIOLENCE.replace("Victim", "A victim")).then().statusCode(400);
                    client.postpone(VIOLENCE.replace("2012-11-01", "in November"))
                            .then()
                            .statusCode(400);
                    client.postpone(VIOLENCE.replace("\"notes\"", "\"note\""))
                            .then()
                            .statusCode(400);
                    client.postponement(Tokens.adviser()).then().statusCode(200);
                    as(Tokens.adviser()).get(historyOf(client)).then().statusCode(200);
                    said(client, 2);
                    night("2012-05-02");
                    client.postpone(NOT_APPLICABLE).then().statusCode(200);
                });

        assertThat(String.join("\n", said))
                .doesNotContainIgnoringCase("violence")
                .doesNotContain("VICTIM")
                .doesNotContain("sister");
    }

    @Test
    @DisplayName("nothing new is postponed under a record that was merged; what is can be ended")
    @Source("decision ADR-0045, decision ADR-0070")
    void merged() {
        var survivor = ClientId.fresh();
        var client = readyOnFirstOfMay();
        client.postpone(INTERVIEW).then().statusCode(200);
        client.mergedInto(survivor).toldOf();

        var answer = client.postpone(VIOLENCE);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("WP-310");
        assertThat(answer.<String>path("detail")).contains(survivor.toString());
        client.postpone(NOT_APPLICABLE).then().statusCode(200);
    }

    @Test
    @DisplayName("of twelve officers who postpone at once, one does")
    void parallel() throws InterruptedException, ExecutionException {
        var client = readyOnFirstOfMay();
        var etag = client.etag();

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts =
                    IntStream.range(0, 12)
                            .mapToObj(i ->
                                    threads.submit(() ->
                                            client.postpone(
                                                            Tokens.adviser(),
                                                            etag,
                                                            INTERVIEW.replace(
                                                                    "2012-05-14",
                                                                    "2012-05-" + (14 + i)))
                                                    .statusCode()))
                            .toList();
            for (var act : acts) {
                answers.add(act.get());
            }
        }

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status != 200).containsOnly(412);
        assertThat(history(client).path("items")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "postponement_one_in_place|'reason', 'DEFER_OTHER'",
                "postponement_reason|'reason', 'DEFER_FOR_FUN'",
                "postponement_review_date_not_past|'review_date', date '2012-04-30'",
                "postponement_deferral_from_eligibility|'eligibility_date', date '2012-05-02'",
                "postponement_deferral_longest|'review_date', date '2012-07-30'",
                "postponement_deferral_limits|'total_deferral_days', null",
                "postponement_review_within_years|'reason', 'EXEMPT_PREGNANCY',"
                        + " 'longest_deferral_days', null, 'total_deferral_days', null,"
                        + " 'review_date', date '2022-05-02', 'ended', 'REMOVED',"
                        + " 'ended_on', date '2012-05-01', 'ended_by', 'x', 'ended_by_name', 'x',"
                        + " 'ended_office', 'LDS', 'ended_at', now(), 'ended_trace_id', 'x'",
                "postponement_ended_whole|'ended', 'REMOVED'",
                "postponement_ended|'ended', 'LOST'"
            })
    @DisplayName("the database keeps each limit, too")
    void constraints(String name, String change) {
        var client = readyOnFirstOfMay();
        client.postpone(INTERVIEW).then().statusCode(200);

        assertThatThrownBy(() ->
                        Database.execute(
                                """
                                insert into postponement select (jsonb_populate_record(p,
                                    jsonb_build_object('id', gen_random_uuid(), %s))).*
                                from postponement p where client_id = '%s'
                                """
                                        .formatted(change, client.id())))
                .hasMessageContaining(name);
    }

    @Test
    @DisplayName("the version before, which names no years, can record beside during an update")
    void versionBefore() {
        var client = readyOnFirstOfMay();
        client.postpone(INTERVIEW).then().statusCode(200);

        Database.putBackWithout("review_within_years", "postponement", client.id());

        assertThat(
                        Database.column(
                                "select review_within_years from postponement where client_id = '"
                                        + client.id()
                                        + "'"))
                .containsExactly("10");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "work_programme_notes_length|postpone_notes = repeat('x', 151)",
                "work_programme_notes_length|postpone_notes = ''",
                "work_programme_review_date_with_reason|postpone_review_date = null",
                "work_programme_hotspot_fits|hotspot = 'WP_ELIGIBLE'",
                "work_programme_changes_after_judged|next_change_on = judged_on",
                "work_programme_postponed_before_referral|hotspot = 'WP_COMPLETER',"
                        + " completed_referral_id = gen_random_uuid(),"
                        + " completed_group = 'WP_JSA_18_24', completed_provider = 'aire-works',"
                        + " completed_wp_start_date = date '2012-05-01',"
                        + " completer_reason = 'END_OF_ALLOTTED_TIME',"
                        + " completed_on = date '2012-05-02'"
            })
    @DisplayName("the database keeps what stands on the WP Details, too")
    void constraintsOfDetails(String name, String change) {
        var client = readyOnFirstOfMay();
        client.postpone(INTERVIEW).then().statusCode(200);

        assertThatThrownBy(() ->
                        Database.execute(
                                "update work_programme set %s where client_id = '%s'"
                                        .formatted(change, client.id())))
                .hasMessageContaining(name);
    }

    @Test
    @DisplayName("150 characters that take two units each are kept whole")
    void longNotes() {
        var client = readyOnFirstOfMay();
        var notes = "\uD83D\uDE00".repeat(150);

        client.postpone(
                        "{\"postpone\": \"Defer - Other\", \"reviewDate\": \"2012-05-14\","
                                + " \"notes\": \""
                                + notes
                                + "\"}")
                .then()
                .statusCode(200);

        assertThat(details(client).path("notes").asText()).isEqualTo(notes);
    }

    @Test
    @DisplayName("a word that is no choice of the list is refused")
    void noChoice() {
        var client = readyOnFirstOfMay();

        client.postpone("{\"postpone\": \"Exempt - Holiday\", \"reviewDate\": \"2012-05-14\"}")
                .then()
                .statusCode(400);
        client.postpone("{\"postpone\": \"exempt - pregnancy\", \"reviewDate\": \"2012-05-14\"}")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("a restricted client looks like a missing one")
    @Source("decision ADR-0033")
    void restricted() {
        var client = readyOnFirstOfMay();
        client.postpone(VIOLENCE).then().statusCode(200);
        client.restricted().toldOf();
        client.details(manager("LDS")).then().statusCode(200);

        client.postpone(Tokens.adviser(), "\"2\"", INTERVIEW).then().statusCode(404);
        client.postponement(Tokens.adviser()).then().statusCode(404);
        as(Tokens.adviser()).get(historyOf(client)).then().statusCode(404);
    }

    @Test
    @DisplayName("nothing of it is left when the client is erased")
    void erased() {
        var client = readyOnFirstOfMay();
        client.postpone(VIOLENCE).then().statusCode(200);

        Broker.erase(Topics.CLIENT_SUMMARY, client.id());

        await().until(
                        () ->
                                Database.column(
                                        "select client_id from postponement where client_id = '"
                                                + client.id()
                                                + "'"),
                        List::isEmpty);
    }

    @Test
    @DisplayName("the choices of the document are those of the list")
    void document() {
        var document = json(as(Tokens.adviser()).get("/q/openapi?format=json").asString());

        var offered = new ArrayList<String>();
        document.path("components")
                .path("schemas")
                .path("Postpone")
                .path("enum")
                .forEach(choice -> offered.add(choice.asText()));

        assertThat(offered).hasSize(15);
        for (var choice : offered) {
            assertThat(new lms.workprogramme.postponement.Postpone(choice).value())
                    .isEqualTo(choice);
        }
    }

    private static JsonNode details(AClient client) {
        return json(client.details().then().statusCode(200).extract().asString());
    }

    private static List<String> links(AClient client) {
        var names = new ArrayList<String>();
        details(client).path("_links").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String historyOf(AClient client) {
        return "/v1/clients/" + client.id() + "/work-programme/postponement/history";
    }

    private static JsonNode history(AClient client) {
        Response answer = as(Tokens.adviser()).get(historyOf(client));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return json(answer.asString());
    }

    private static JsonNode said(AClient client, long version) {
        return Broker.awaitThat(
                        Topics.WORK_PROGRAMME.name(),
                        client.id(),
                        told -> told.body().path("version").asLong() == version)
                .body();
    }

    private static void night(String day) {
        as(Tokens.operator())
                .body("{\"date\": \"" + day + "\"}")
                .put("/v1/training/business-date")
                .then()
                .statusCode(200);
    }

    private static String manager(String office) {
        return Tokens.of("olga.marsh").office(office).roles("office-manager").sign();
    }
}
