package lms.journey;

import static java.util.stream.Collectors.toMap;
import static lms.journey.suite.Adviser.REFERRAL_INTERVIEW;
import static lms.journey.suite.Adviser.seen;
import static lms.local.suite.Component.ACTION_PLAN;
import static lms.local.suite.Component.CLIENT_RECORD;
import static lms.local.suite.Component.REPORTING;
import static lms.local.suite.Component.WORK_PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lms.journey.suite.Client;
import lms.journey.suite.DeadLetters;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import lms.journey.suite.Person;
import lms.local.suite.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("Erasing and replaying leave no reader with the client")
@OnTheSuite
@Order(65)
class ErasureTest {

    /** Names that nobody else in the suite bears, not even in part. */
    private static final Person OTTOLINE =
            new Person(
                    "QQ930001A",
                    "Ottoline",
                    "Featherstonehaughby",
                    LocalDate.of(1981, 9, 3),
                    "LS99 7QZ");

    /** Where the client's id, which then leads to nobody, may stand afterwards, and why. */
    private static final Map<String, String> LEDGERS =
            Map.of(
                    "erasure", "the ledger: that a record was erased, why, by whom",
                    "erasure_record", "the ids of the ledger's entries",
                    "reader_position", "remembers the tombstone, so that nothing late counts",
                    "idempotency", "the answer to the erasure itself, kept a week for a retry",
                    "access_log", "who has asked for the id since, and found nobody");

    private static final Map<String, String> REASON = Map.of("Access-Reason", "Other");

    private final Journeys journeys;

    ErasureTest(Journeys journeys) {
        this.journeys = journeys;
    }

    @Test
    @DisplayName("in no table of any service, and not when all topics are read from the beginning")
    void erased() {
        var client = aClientWhomAllServicesKnow();
        for (var service : Component.services()) {
            assertThat(journeys.databases().tablesThatSay(service, client.id()))
                    .as(service.id())
                    .isNotEmpty();
        }
        assertThat(journeys.databases().tablesThatSay(WORK_PROGRAMME, OTTOLINE.nino()))
                .isNotEmpty();
        assertThat(journeys.databases().tablesThatSay(ACTION_PLAN, OTTOLINE.lastName()))
                .contains("dead_letter");

        erase(client);

        await("every service to forget the client")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(whatIsLeftOf(client)).isEmpty());

        readEverythingAgain();

        assertThat(whatIsLeftOf(client)).isEmpty();
    }

    private Client aClientWhomAllServicesKnow() {
        var amal = journeys.amal();
        var client = amal.open(OTTOLINE);
        var first = journeys.today().minusMonths(14);
        var claimed = amal.claim(client, first);
        amal.inform(client, 1);
        amal.qualify(client, 1);
        amal.createPlan(client);
        amal.book(client, REFERRAL_INTERVIEW, journeys.today().plusDays(3));
        amal.openPlan(client, "additional-information:1", "qualifications:1");
        var wp = amal.workProgramme(client, seen("benefit-position", claimed), "action-plan:1");
        assertThat(wp.body().path("hotspot").asText()).isEqualTo("WP-Eligible");
        journeys.overdueReport().clients(client, seen("work-programme", wp));
        var ended = amal.endClaim(client, first, journeys.today().minusDays(1));
        amal.workProgramme(client, seen("benefit-position", ended));
        // An event about the client that nobody can read: it lies in a database, too.
        journeys.messages()
                .put(
                        "lms.qualifications.v1",
                        client.id(),
                        "{\"said\": \"about " + OTTOLINE.lastName() + "\"}",
                        Map.of());
        new DeadLetters(journeys).await1(ACTION_PLAN, "lms.qualifications.v1", client.id());
        return client;
    }

    private void erase(Client client) {
        var olga = journeys.as("olga.marsh");
        var preview =
                olga.get(CLIENT_RECORD, client.path() + "/erasure/preview", REASON).expect(200);
        assertThat(preview.body().path("objections")).isEmpty();
        assertThat(preview.body().path("held").path("history").asInt()).isGreaterThan(3);
        olga.post(
                        CLIENT_RECORD,
                        client.path() + "/erasure",
                        Map.of("reason", "Client asked", "confirmed", true),
                        Map.of(
                                "If-Match",
                                preview.etag(),
                                "Idempotency-Key",
                                UUID.randomUUID().toString(),
                                "Access-Reason",
                                "Other"))
                .expect(201);
    }

    /** Reporting keeps nothing of its own: it even begins with empty tables. */
    private void readEverythingAgain() {
        var services = Component.services();
        services.forEach(journeys.suite()::stop);
        var ends = services.stream().collect(toMap(service -> service, journeys.groups()::forget));
        for (var table : journeys.databases().tables(REPORTING)) {
            if (!Set.of("flyway_schema_history", "business_date", "night_run").contains(table)) {
                journeys.databases().execute(REPORTING, "truncate \"" + table + "\" cascade");
            }
        }
        services.forEach(journeys.suite()::start);
        services.forEach(journeys.suite()::awaitReady);
        ends.forEach(journeys.groups()::awaitRead);
    }

    /** Each place that says something of the client and is no ledger. */
    private List<String> whatIsLeftOf(Client client) {
        var left = new ArrayList<String>();
        for (var service : Component.services()) {
            for (var table : journeys.databases().tablesThatSay(service, client.id())) {
                if (!LEDGERS.containsKey(table)) {
                    left.add(service.id() + "." + table + " has the id");
                }
            }
            for (var word : List.of(OTTOLINE.nino(), OTTOLINE.firstName(), OTTOLINE.lastName())) {
                journeys.databases()
                        .tablesThatSay(service, word)
                        .forEach(table -> left.add(service.id() + "." + table + " has a name"));
            }
        }
        return left;
    }
}
