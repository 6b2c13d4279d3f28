package lms.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lms.journey.suite.Adviser;
import lms.journey.suite.DeadLetters;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import lms.local.suite.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Nothing is lost when each part is killed in the middle of a stream of writes")
@OnTheSuite
@Order(60)
class NothingLostTest {

    private static final int LEAST_WRITES = 300;
    private static final int BEFORE_A_KILL = 20;
    private static final int AFTER_A_KILL = 30;
    private static final Duration TO_WRITE = Duration.ofMinutes(2);
    private static final Duration TO_CATCH_UP = Duration.ofSeconds(60);
    private static final List<Component> VICTIMS =
            Stream.concat(
                            Component.services().stream(),
                            Stream.of(Component.KAFKA, Component.POSTGRES))
                    .toList();

    private final Journeys journeys;
    private List<Writer> writers = List.of();

    NothingLostTest(Journeys journeys) {
        this.journeys = journeys;
    }

    @Test
    @Order(1)
    @DisplayName("Every write is answered in the end, whatever dies and comes back meanwhile")
    void kill() {
        var stream = new WriteStream(journeys, 4);
        try (stream) {
            for (var victim : VICTIMS) {
                stream.await(BEFORE_A_KILL, TO_WRITE);
                journeys.suite().kill(victim);
                journeys.suite().start(victim);
                journeys.suite().awaitReady(victim);
                stream.await(AFTER_A_KILL, TO_WRITE);
            }
            stream.awaitAltogether(LEAST_WRITES, TO_WRITE);
        }
        writers = stream.writers();

        assertThat(stream.faults()).isEmpty();
        assertThat(stream.answered()).isGreaterThanOrEqualTo(LEAST_WRITES);
        assertThat(journeys.endedUnexpectedly()).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("Every write that was answered is found on the record, and counted once")
    void record() {
        var amal = journeys.amal();
        assertThat(writers).isNotEmpty();
        for (var written : writers.stream().flatMap(writer -> writer.written().stream()).toList()) {
            var client = written.client();
            var information = amal.window(client, "additional-information");
            var qualifications = amal.window(client, "qualifications");
            var details = amal.record(client);

            assertThat(information.path("version").asInt()).isEqualTo(written.rounds());
            assertThat(information.path("drivingLicence").path("details").asText(""))
                    .isEqualTo(written.rounds() == 0 ? "" : Adviser.licence(written.rounds()));
            assertThat(qualifications.path("version").asInt()).isEqualTo(written.rounds());
            assertThat(details.path("version").asInt()).isEqualTo(1 + written.rounds());
        }
    }

    @Test
    @Order(3)
    @DisplayName("Every saved Action Item is on the plan once, and every interview was booked once")
    void plan() {
        var amal = journeys.amal();
        for (var written : writers.stream().flatMap(writer -> writer.written().stream()).toList()) {
            var plan = amal.plan(written.client());
            var texts = new ArrayList<String>();
            plan.path("items").forEach(item -> texts.add(item.path("text").asText()));

            assertThat(plan.path("version").asInt()).isEqualTo(written.items().size() + 1);
            assertThat(texts).containsAll(written.items()).doesNotHaveDuplicates();
            assertThat(texts).hasSize(written.items().size() + 1);
            assertThat(amal.interviews(written.client()))
                    .containsAllEntriesOf(written.interviews());
            assertThat(amal.interviews(written.client())).hasSize(written.interviews().size() + 1);
        }
    }

    @Test
    @Order(4)
    @DisplayName("Every referral was made once, and received and acknowledged once")
    void referrals() {
        var made = writers.stream().flatMap(writer -> writer.referrals().stream()).toList();
        assertThat(made).isNotEmpty();

        await("the acknowledgements")
                .atMost(TO_CATCH_UP)
                .until(() ->
                        rows(
                                        Component.WORK_PROGRAMME,
                                        "select id from referral where acknowledged_at is null")
                                .isEmpty());

        var kept = rows(Component.WORK_PROGRAMME, "select id from referral");
        assertThat(kept).containsAll(made);
        var received = new HashSet<String>();
        for (var provider : Component.providers()) {
            var events = journeys.received().by(provider);
            var numbers = journeys.received().numbersOf(provider);
            assertThat(numbers)
                    .as(provider.id())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, numbers.size()).boxed().toList());
            events.forEach(event ->
                    assertThat(received.add(event.referral()))
                            .as("%s is received once", event.referral())
                            .isTrue());
        }
        assertThat(received).containsExactlyInAnyOrderElementsOf(kept);
    }

    @ParameterizedTest
    @Order(5)
    @CsvSource({
        "CLIENT_RECORD, client, client_id, client-summary",
        "CLIENT_RECORD, additional_information, client_id, additional-information",
        "CLIENT_RECORD, qualifications, client_id, qualifications",
        "CLIENT_RECORD, benefit_position, client_id, benefit-position",
        "ACTION_PLAN, interview, interview_id, interview",
        "ACTION_PLAN, plan, client_id, action-plan",
        "WORK_PROGRAMME, work_programme, client_id, work-programme"
    })
    @DisplayName("Every reader has applied every event up to the last version, and none above it")
    void applied(Component owner, String table, String key, String aspect) {
        var topic = "lms." + aspect + ".v1";
        var owned = "select %s::text, version from %s where version > 0".formatted(key, table);
        for (var reader : readersOf(aspect)) {
            await(reader.id() + " to have read " + topic)
                    .atMost(TO_CATCH_UP)
                    .untilAsserted(() ->
                            assertThat(positions(reader, topic))
                                    .isEqualTo(journeys.databases().numbers(owner, owned)));
        }
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource(
            delimiter = ';',
            value = {
                // Who the client is, for the Work Programme and for the report.
                "CLIENT_RECORD; select client_id, md5(concat_ws('/', nino, title, first_name,"
                        + " last_name, date_of_birth, address_lines, postcode, nation, phones,"
                        + " preferred_language, office, dp)) from client;"
                        + " WORK_PROGRAMME; select client_id, md5(concat_ws('/', nino, title,"
                        + " first_name, last_name, date_of_birth, address_lines, postcode, nation,"
                        + " phones, preferred_language, office, disabled_person))"
                        + " from person_facts",
                "CLIENT_RECORD; select client_id, md5(concat_ws('/', first_name || ' ' || last_name,"
                        + " office, adviser)) from client;"
                        + " REPORTING; select client_id, md5(concat_ws('/', name, office, adviser))"
                        + " from client",
                "CLIENT_RECORD; select client_id, first_day, last_day from benefit_claim"
                        + " where benefit = 'JSA';"
                        + " WORK_PROGRAMME; select client_id, (claim #>> '{on,first}')::date,"
                        + " (claim #>> '{on,last}')::date from benefit_facts,"
                        + " jsonb_array_elements(learnt -> 'claims') as claim"
                        + " where claim ->> 'benefit' = 'JSA'",
                // The referral interviews ahead, for the Work Programme and for the report.
                "ACTION_PLAN; select interview_id, client_id, booked_for, stage = 'STARTED'"
                        + " from interview"
                        + " where type = 'Work Programme Referral' and stage in ('BOOKED', 'STARTED');"
                        + " WORK_PROGRAMME; select interview_id, client_id, booked_for, started"
                        + " from interview_facts",
                "WORK_PROGRAMME; select client_id, interview_booked_for, interview_started"
                        + " from work_programme where version > 0 and hotspot is not null;"
                        + " REPORTING; select client_id, interview_booked_for, interview_started"
                        + " from journey",
                // The saved plan, for the provider.
                "ACTION_PLAN; select client_id, md5(text), assigned_to, target from action_item"
                        + " where closed_on is null;"
                        + " WORK_PROGRAMME; select client_id, md5(text), assigned_to, target"
                        + " from plan_item_facts",
                // The journey, for the record, the plan and the report.
                "WORK_PROGRAMME; select client_id, hotspot, array_to_string(array(select notice"
                        + " from unnest(notices) with ordinality as shown (notice, place)"
                        + " where notice <> all (notices_once) order by place), '/'),"
                        + " array_to_string(notices_once, '/')"
                        + " from work_programme where version > 0 and hotspot is not null;"
                        + " CLIENT_RECORD; select client_id, hotspot, array_to_string(notices, '/'),"
                        + " array_to_string(notices_once, '/')"
                        + " from work_programme where hotspot is not null",
                "WORK_PROGRAMME; select client_id, hotspot from work_programme"
                        + " where version > 0 and hotspot is not null;"
                        + " ACTION_PLAN; select client_id, hotspot from hotspot",
                "WORK_PROGRAMME; select client_id, customer_group, eligibility_date, referral_basis,"
                        + " hotspot, referral_id is not null from work_programme"
                        + " where version > 0 and hotspot is not null;"
                        + " REPORTING; select client_id, customer_group, eligibility_date,"
                        + " referral_basis, hotspot, referred from journey",
                "WORK_PROGRAMME; select client_id, split_part(postpone_reason, '_', 1) = 'DEFER',"
                        + " postpone_review_date, coalesce(provider, completed_provider),"
                        + " coalesce(wp_start_date, completed_wp_start_date), completed_on,"
                        + " exit_report_requested_on from work_programme"
                        + " where version > 0 and hotspot is not null;"
                        + " REPORTING; select client_id, postponement_kind = 'DEFERRAL',"
                        + " review_date, provider, wp_start_date, completed_on,"
                        + " exit_report_requested_on from journey",
                "CLIENT_RECORD; select client_id, first_day, last_day from benefit_claim;"
                        + " REPORTING; select client_id, first_day, last_day from claim"
            })
    @DisplayName("What each service keeps of another's is equal to what its owner says")
    void equal(Component owner, String said, Component reader, String kept) {
        await(reader.id() + " to agree with " + owner.id())
                .atMost(TO_CATCH_UP)
                .untilAsserted(() ->
                        assertThat(rows(reader, kept))
                                .isNotEmpty()
                                .containsExactlyInAnyOrderElementsOf(rows(owner, said)));
    }

    @Test
    @Order(7)
    @DisplayName("The plan's tabs show what the record says")
    void tabs() {
        var amal = journeys.amal();
        for (var written : writers.stream().flatMap(writer -> writer.written().stream()).toList()) {
            var rounds = written.rounds();
            var shown =
                    amal.plan(
                                    written.client(),
                                    rounds == 0
                                            ? "client-summary:1"
                                            : "additional-information:" + rounds)
                            .path("tabs");
            var circumstances = shown.path("personalCircumstances");
            var latest =
                    circumstances.has("pending")
                            ? circumstances.path("pending")
                            : circumstances.path("permanent");

            if (rounds > 0) {
                assertThat(latest.toString()).contains(Adviser.licence(rounds));
                assertThat(shown.path("qualifications").toString())
                        .contains(Adviser.subject(rounds));
            }
        }
    }

    @Test
    @Order(8)
    @DisplayName("The report lists exactly those whom the owners' facts make overdue")
    void report() {
        var today = journeys.today();
        var waiting =
                rows(
                        Component.WORK_PROGRAMME,
                        "select client_id from work_programme where referral_basis = 'MANDATORY'"
                                + " and hotspot in ('PRE_WP', 'WP_ELIGIBLE')"
                                + " and eligibility_date <= ?",
                        today.minusDays(28));
        var interviewed =
                new HashSet<>(
                        rows(
                                Component.ACTION_PLAN,
                                "select client_id from interview where type = 'Work Programme Referral'"
                                        + " and (stage = 'STARTED' or stage = 'BOOKED'"
                                        + " and booked_for >= ?)",
                                today));
        var overdue = new ArrayList<>(waiting);
        overdue.removeIf(interviewed::contains);

        assertThat(overdue).isNotEmpty();
        assertThat(journeys.overdueReport().clients()).containsExactlyInAnyOrderElementsOf(overdue);
    }

    @Test
    @Order(9)
    @DisplayName("Every event has left, and none became a dead letter")
    void nothingWaits() {
        var deadLetters = new DeadLetters(journeys);
        for (var service : Component.services()) {
            await(service.id() + " to have sent everything")
                    .atMost(TO_CATCH_UP)
                    .until(() -> rows(service, "select id from outbox").isEmpty());
            assertThat(deadLetters.open(service)).as(service.id()).isEmpty();
        }
    }

    private List<String> rows(Component service, String query, Object... values) {
        return journeys.databases().rows(service, query, values);
    }

    private Map<String, Long> positions(Component reader, String topic) {
        return new HashMap<>(
                journeys.databases()
                        .numbers(
                                reader,
                                "select key, version from reader_position where topic = ?",
                                topic));
    }

    private static List<Component> readersOf(String aspect) {
        return Stream.of(PoisonedTopic.values())
                .filter(topic -> topic.topic().equals("lms." + aspect + ".v1"))
                .flatMap(topic -> topic.places().stream())
                .map(PoisonedTopic.Place::reader)
                .toList();
    }
}
