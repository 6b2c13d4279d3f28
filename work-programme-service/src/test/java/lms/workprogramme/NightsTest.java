package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lms.kit.fixtures.Broker;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.kit.time.Nights;
import lms.language.Topics;
import lms.language.event.Acknowledged;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The nights: on time or caught up, by one replica or by two, each is had once")
@Source("WP ¶4, ¶33, ¶49, decision ADR-0076, decision ADR-0077, decision ADR-0079")
class NightsTest {

    private static final LocalDate REFERRED = LocalDate.of(2012, 5, 1);
    private static final LocalDate START = LocalDate.of(2014, 4, 24);
    private static final LocalDate EVE = LocalDate.of(2014, 4, 28);
    private static final LocalDate END = LocalDate.of(2014, 4, 29);
    private static final LocalDate LAST = LocalDate.of(2014, 5, 2);
    private static final List<String> JOBS =
            List.of("end-allotted-time", "raise-escalations", "turn-hotspots");

    private final Nights nights;

    NightsTest(Nights nights) {
        this.nights = nights;
    }

    @BeforeEach
    void noNightYet() {
        Database.execute("delete from night_run");
    }

    @Test
    @DisplayName("two replicas at once do it once, however they come in each other's way")
    void atOnce() throws Exception {
        var ending = participant();
        Database.businessDate(START);
        var unacknowledged = new AClient().toldOf().claimingFrom("2013-07-01").withPlan();
        unacknowledged.refer().then().statusCode(201);
        var turning = new AClient().toldOf().claimingFrom("2013-07-29");
        var all = List.of(ending, unacknowledged, turning);
        all.forEach(AClient::details);
        night(EVE);
        var before = versions(all);
        Database.businessDate(END);

        try (var turn = new Held(row(turning));
                var end = new Held(row(ending));
                var raise = new Held(raised(unacknowledged));
                var replicas = Executors.newFixedThreadPool(2)) {
            var runs =
                    Stream.<Future<?>>generate(() -> replicas.submit(() -> nights.runUpTo(END)))
                            .limit(2)
                            .toList();
            awaitWaiting(2, List.of());
            turn.letGo();
            awaitWaiting(2, List.of("turn-hotspots"));
            end.letGo();
            awaitWaiting(2, List.of("end-allotted-time", "turn-hotspots"));
            raise.letGo();
            for (var run : runs) {
                run.get();
            }
        }

        assertThat(versions(all))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                ending.id(), of(before, ending) + 1,
                                unacknowledged.id(), of(before, unacknowledged),
                                turning.id(), of(before, turning) + 1));
        Database.awaitRelayed();
        assertThat(announcedSince(before, ending)).containsExactly("WP-Completer");
        assertThat(announcedSince(before, turning)).containsExactly("WP-Eligible");
        assertThat(announcedSince(before, unacknowledged)).isEmpty();
        assertThat(referrals(ending)).containsExactly("COMPLETED 2014-04-29 2");
        assertThat(escalations(unacknowledged))
                .containsExactly("REFERRAL_NOT_ACKNOWLEDGED 2014-04-29 2014-04-29 -");
        assertThat(jobsOf(END)).containsExactlyElementsOf(JOBS);
    }

    @Test
    @DisplayName("a job that breaks is tried again, and all of it is done once")
    void broken() {
        var ending = List.of(participant(), participant(), participant());
        night(EVE);
        var before = versions(ending);
        Database.businessDate(END);
        var last = ending.stream().map(AClient::id).sorted().toList().getLast();
        var claims = "update benefit_facts set learnt = '%s' where client_id = '" + last + "'";
        var learnt =
                Database.column("select learnt from benefit_facts where client_id = '" + last + "'")
                        .getFirst();

        Database.execute(claims.formatted("{}"));
        assertThatThrownBy(() -> nights.runUpTo(END)).isInstanceOf(RuntimeException.class);
        var afterwards = versions(ending);
        var jobsAfterwards = jobsOf(END);
        Database.execute(claims.formatted(learnt));
        nights.runUpTo(END);

        assertThat(afterwards).containsEntry(last, before.get(last));
        assertThat(jobsAfterwards).containsExactly("turn-hotspots");
        assertThat(jobsOf(END)).containsExactlyElementsOf(JOBS);
        Database.awaitRelayed();
        for (var client : ending) {
            assertThat(announcedSince(before, client)).containsExactly("WP-Completer");
            assertThat(referrals(client)).containsExactly("COMPLETED 2014-04-29 2");
        }
    }

    @Test
    @DisplayName("what a provider tells while it is being escalated settles it")
    void toldMeanwhile() throws Exception {
        Database.businessDate(START);
        var client = new AClient().toldOf().claimingFrom("2013-07-01").withPlan();
        var referral = client.refer().then().statusCode(201).extract();
        night(EVE);
        Database.businessDate(END);

        try (var raise = new Held(raised(client));
                var replica = Executors.newSingleThreadExecutor()) {
            var run = replica.submit(() -> nights.runUpTo(END));
            awaitWaiting(1, List.of("end-allotted-time", "turn-hotspots"));
            var id = new ReferralId(referral.<String>path("referralId"));
            Broker.send(
                    Topics.providerUpdate(new ProviderCode(referral.<String>path("provider"))),
                    id.toString(),
                    new Acknowledged(id, Instant.parse("2014-04-29T00:00:07Z")));
            awaitWaiting(2, List.of("end-allotted-time", "turn-hotspots"));
            raise.letGo();
            run.get();
        }

        await().until(
                        () -> escalations(client),
                        List.of("REFERRAL_NOT_ACKNOWLEDGED 2014-04-29 2014-04-29 2014-04-29")
                                ::equals);
    }

    @Test
    @DisplayName("what is told just before it would be escalated is not")
    void toldJustBefore() throws Exception {
        Database.businessDate(START);
        var client = new AClient().toldOf().claimingFrom("2013-07-01").withPlan();
        client.refer().then().statusCode(201);
        night(EVE);
        Database.businessDate(END);

        try (var told =
                        new Held(
                                "update work_programme set acknowledged = true where client_id = '"
                                        + client.id()
                                        + "'");
                var replica = Executors.newSingleThreadExecutor()) {
            var run = replica.submit(() -> nights.runUpTo(END));
            awaitWaiting(1, List.of("end-allotted-time", "turn-hotspots"));
            told.letStand();
            run.get();
        }

        assertThat(escalations(client)).isEmpty();
    }

    @Test
    @DisplayName("nights that were missed are caught up with what each would have done on time")
    void caughtUp() {
        var onTime = everyKind();
        START.plusDays(1).datesUntil(LAST.plusDays(1)).forEach(this::night);
        var expected = onTime.stream().map(NightsTest::story).toList();
        Database.execute("delete from night_run");
        var late = everyKind();
        var toCome = RehearsalTest.rehearsed(LAST.plusDays(1));

        Database.businessDate(LAST);
        var behind = RehearsalTest.rehearsed(LAST.plusDays(1));
        nights.runUpTo(LAST);

        assertThat(late.stream().map(NightsTest::story).toList()).isEqualTo(expected);
        assertThat(behind).isEqualTo(toCome);
        assertThat(RehearsalTest.rehearsed(LAST.plusDays(1))).isEqualTo(toCome);
        var ending = story(late.getFirst());
        assertThat(ending)
                .contains(
                        "2014-04-27 WP-Participant []",
                        "2014-04-29 WP-Completer []",
                        "COMPLETED 2014-04-29 2",
                        "REFERRAL_NOT_ACKNOWLEDGED 2012-05-04 2014-04-24 2014-04-29",
                        "EXIT_REPORT_NOT_RETURNED 2014-05-02 2014-05-02 -");
        assertThat(late.stream().skip(1).flatMap(client -> story(client).stream()))
                .contains(
                        "2014-04-28 Pre-WP [\"Please book this customer a Work Programme referral"
                                + " interview\"]",
                        "2014-04-28 WP-Eligible [\"Please book this customer a Work Programme"
                                + " referral interview\"]",
                        "2014-05-01 - []",
                        "REVIEW_DATE_REACHED 2014-04-30 2014-04-30 -",
                        "REFERRAL_NOT_ACKNOWLEDGED 2014-04-29 2014-04-29 -");
    }

    @Test
    @DisplayName(
            "ADR-0076 each night of a week, rehearsed before it began, does just what was told")
    @Source("decision ADR-0076")
    void rehearsedWeekAhead() {
        var clients = everyKind();
        var told = new TreeMap<LocalDate, List<Map<String, String>>>();
        START.plusDays(1)
                .datesUntil(LAST.plusDays(1))
                .forEach(night -> told.put(night, rehearsed(night, clients)));

        for (var night : told.keySet()) {
            var before = versions(clients);
            assertThat(rehearsed(night, clients))
                    .as("the eve of " + night)
                    .isEqualTo(told.get(night));

            night(night);

            var after = versions(clients);
            for (var client : clients) {
                assertThat(of(after, client) - of(before, client))
                        .as("announced in the night of " + night)
                        .isEqualTo(
                                count(told.get(night), client, "turn-hotspots")
                                        + count(told.get(night), client, "end-allotted-time"));
                assertThat(
                                escalations(client).stream()
                                        .filter(each -> each.split(" ", -1)[2].equals(night + "")))
                        .as("raised in the night of " + night)
                        .hasSize((int) count(told.get(night), client, "raise-escalations"));
            }
        }
        assertThat(told.getOrDefault(END, List.of()).stream().map(act -> act.get("job")).distinct())
                .as("in this order")
                .containsExactly("turn-hotspots", "end-allotted-time", "raise-escalations");
    }

    /** A participant whose allotted time ends on 29 April 2014. */
    private static AClient participant() {
        Database.businessDate(REFERRED);
        var client = readyOnFirstOfMay();
        client.refer().then().statusCode(201);
        return client;
    }

    /**
     * Clients for whom something falls due from 25 April to 2 May 2014, as they are by the 24th.
     */
    private List<AClient> everyKind() {
        var ending = participant();
        Database.businessDate(START);
        put(
                ending,
                "training-allowance",
                "{\"startDate\": \"2014-04-22\", \"expectedEndDate\": \"2014-04-25\","
                        + " \"actualEndDate\": \"2014-04-27\"}");
        put(ending, "exit-report", "{\"requestDate\": \"2014-04-15\"}");
        var unacknowledged = new AClient().toldOf().claimingFrom("2013-07-01").withPlan();
        unacknowledged.refer().then().statusCode(201);
        var postponed = new AClient().toldOf().claimingFrom("2013-07-26");
        postponed
                .postpone("{\"postpone\": \"Exempt - Pregnancy\", \"reviewDate\": \"2014-04-30\"}")
                .then()
                .statusCode(200);
        var clients =
                List.of(
                        ending,
                        unacknowledged,
                        postponed,
                        new AClient().toldOf().claimingFrom("2013-07-28"),
                        new AClient().toldOf().claimingFrom("2013-07-29"),
                        new AClient().toldOf().claimingFrom("2013-08-12"),
                        new AClient().toldOf().claiming("2013-07-10", "2014-04-30"));
        clients.forEach(client -> client.details().then().statusCode(200));
        night(START);
        return clients;
    }

    private void night(LocalDate day) {
        Database.businessDate(day);
        nights.runUpTo(day);
    }

    /** What has become of a client since, without ids. */
    private static List<String> story(AClient client) {
        var story =
                new ArrayList<>(
                        Database.column(
                                """
                                select given_on || ' ' || coalesce(answer #>> '{standing,hotspot}', '-')
                                    || ' ' || (answer #> '{standing,notices}')
                                from answer_history
                                where client_id = '%s' and given_on > '%s' order by id
                                """
                                        .formatted(client.id(), START)));
        story.addAll(referrals(client));
        story.addAll(escalations(client));
        story.addAll(
                Database.column(
                        "select version || ' ' || changed_on || ' ' || next_change_on"
                                + " from work_programme where client_id = '"
                                + client.id()
                                + "'"));
        return story;
    }

    private static List<String> referrals(AClient client) {
        return Database.column(
                "select state || ' ' || coalesce(ended_on::text, '-') || ' ' || version from referral"
                        + " where client_id = '"
                        + client.id()
                        + "'");
    }

    private static List<String> escalations(AClient client) {
        return Database.column(
                "select kind || ' ' || overdue_from || ' ' || raised_on || ' '"
                        + " || coalesce(settled_on::text, '-') from escalation where client_id = '"
                        + client.id()
                        + "' order by kind, overdue_from");
    }

    private static List<String> announcedSince(Map<String, Long> before, AClient client) {
        return Broker.read(Topics.WORK_PROGRAMME.name(), client.id()).stream()
                .filter(said -> said.body().path("version").asLong() > of(before, client))
                .map(said -> said.body().path("hotspot").asText())
                .toList();
    }

    private static Map<String, Long> versions(List<AClient> clients) {
        var versions = new TreeMap<String, Long>();
        clients.forEach(client ->
                versions.put(
                        client.id(),
                        Long.valueOf(
                                Database.column(
                                                "select version from work_programme"
                                                        + " where client_id = '"
                                                        + client.id()
                                                        + "'")
                                        .getFirst())));
        return versions;
    }

    private static long of(Map<String, Long> versions, AClient client) {
        return versions.getOrDefault(client.id(), 0L);
    }

    private static List<String> jobsOf(LocalDate night) {
        return Database.column(
                "select job from night_run where job <> 'forget-old-idempotency-keys' and day = '"
                        + night
                        + "' order by job");
    }

    private static List<Map<String, String>> rehearsed(LocalDate night, List<AClient> clients) {
        var ids = clients.stream().map(AClient::id).toList();
        return RehearsalTest.rehearsed(night).stream()
                .filter(act -> ids.contains(act.get("subject")))
                .toList();
    }

    private static long count(List<Map<String, String>> told, AClient client, String job) {
        return told.stream()
                .filter(act -> client.id().equals(act.get("subject")))
                .filter(act -> job.equals(act.get("job")))
                .count();
    }

    private static void put(AClient client, String subform, String body) {
        as(Tokens.adviser())
                .header("If-Match", client.etag())
                .body(body)
                .put("/v1/clients/" + client.id() + "/work-programme/" + subform)
                .then()
                .statusCode(200);
    }

    private static String row(AClient client) {
        return "select 1 from work_programme where client_id = '" + client.id() + "' for update";
    }

    private static String raised(AClient client) {
        return """
        insert into escalation (id, client_id, kind, overdue_from, referral_id, raised_on, raised_at)
        values (gen_random_uuid(), '%1$s', 'REFERRAL_NOT_ACKNOWLEDGED', '%2$s', gen_random_uuid(),
            '%2$s', now())
        """
                .formatted(client.id(), END);
    }

    /** Waits until these jobs have been had, and so many wait for somebody within the next one. */
    private static void awaitWaiting(int many, List<String> had) {
        await().until(() -> jobsOf(END).equals(had) && waiting() == many);
    }

    private static int waiting() {
        return Integer.parseInt(
                Database.column(
                                "select count(*) from pg_stat_activity where datname ="
                                        + " current_database() and"
                                        + " cardinality(pg_blocking_pids(pid)) > 0")
                        .getFirst());
    }

    /** A transaction of somebody else, in the way of the night's jobs until it ends. */
    private static final class Held implements AutoCloseable {

        private final Connection connection;

        Held(String sql) throws SQLException {
            connection = Database.connect();
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        /** Ends it as if it had not been. */
        void letGo() throws SQLException {
            connection.rollback();
        }

        void letStand() throws SQLException {
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
