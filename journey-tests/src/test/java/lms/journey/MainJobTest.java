package lms.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import lms.journey.suite.Adviser;
import lms.journey.suite.Client;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import lms.journey.suite.Person;
import lms.local.suite.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("The main job, end to end")
@OnTheSuite
@Order(10)
class MainJobTest {

    private final Journeys journeys;
    private final Adviser amal;
    private final LocalDate today;
    private final Client client;
    private String referral = "";

    MainJobTest(Journeys journeys) {
        this.journeys = journeys;
        this.amal = journeys.amal();
        this.today = journeys.today();
        this.client = amal.openOverdue();
    }

    @Test
    @Order(1)
    @DisplayName("A change saved on the client record arrives by itself in the plan, as pending")
    void pending() {
        var saved = amal.inform(client, 1);

        var plan = amal.plan(client, Adviser.seen("additional-information", saved));

        assertThat(circumstances(plan).path("pending").toString()).contains(Adviser.licence(1));
        assertThat(circumstances(plan).path("permanent").toString())
                .doesNotContain(Adviser.licence(1));
    }

    @Test
    @Order(1)
    @DisplayName("What a jobseeker agrees in the JSAg arrives in the plan's Aims (AP ¶80)")
    void agreed() {
        var jobseeker = amal.openOverdue();

        amal.agree(jobseeker, today);

        var aims = amal.plan(jobseeker, "additional-information:1").path("tabs").path("aims");
        assertThat(aims.at("/pending/jobPreferences/0/job").asText()).isEqualTo("Mangle operator");
        assertThat(aims.at("/pending/jobPreferences/0/soc").asText()).isEqualTo("8113");
    }

    @Test
    @Order(2)
    @DisplayName("Saving the plan makes it permanent")
    void permanent() {
        amal.addItem(client, "Ask at the Threshfield Lane bakery for an early shift.");

        var plan = amal.plan(client);

        assertThat(circumstances(plan).path("permanent").toString()).contains(Adviser.licence(1));
        assertThat(circumstances(plan).has("pending")).isFalse();
    }

    @Test
    @Order(3)
    @DisplayName("Opening the plan tells field by field what changed since it was last opened")
    void opening() {
        amal.openPlan(client);
        var saved = amal.inform(client, 2);

        var opened = amal.openPlan(client, Adviser.seen("additional-information", saved));

        assertThat(opened.path("changes")).hasSize(1);
        var change = opened.path("changes").path(0);
        assertThat(change.path("old").asText()).isEqualTo("Yes, " + Adviser.licence(1));
        assertThat(change.path("new").asText()).isEqualTo("Yes, " + Adviser.licence(2));
        assertThat(change.path("office").asText()).isEqualTo("LDS");
        assertThat(amal.openPlan(client).path("changes")).isEmpty();
    }

    @Test
    @Order(4)
    @DisplayName("Someone eligible for longer than 28 days is on the overdue report")
    void overdue() {
        var details = amal.workProgramme(client, "benefit-position:1", "client-summary:1");

        assertThat(details.body().path("hotspot").asText()).isEqualTo("WP-Eligible");
        assertThat(
                        journeys.overdueReport()
                                .clients(client, Adviser.seen("work-programme", details)))
                .contains(client.id());
    }

    @Test
    @Order(5)
    @DisplayName("A referral wants the plan confirmed first (WP ¶13)")
    void prompt() {
        var prompt = amal.tryToRefer(client, false, Map.of(), "action-plan:2");

        assertThat(prompt.status()).isEqualTo(409);
        assertThat(prompt.body().path("confirm").path("prompt").asText())
                .isEqualTo("Please confirm the customer Action Plan and information is correct?");
    }

    @Test
    @Order(6)
    @DisplayName("The chosen provider's own system receives the referral, and nobody else's")
    void received() {
        var made = amal.refer(client, "action-plan:2");
        referral = made.path("referralId").asText();
        var chosen = Component.named("provider-" + made.path("provider").asText()).orElseThrow();

        await().atMost(Duration.ofSeconds(10))
                .until(() -> !journeys.received().receiversOf(referral).isEmpty());

        assertThat(journeys.received().receiversOf(referral)).containsExactly(chosen);
        assertThat(amal.allocation(referral).path("chosen").asText())
                .isEqualTo(chosen.providerCode());
    }

    @Test
    @Order(7)
    @DisplayName("The provider's acknowledgement is read back")
    void acknowledged() {
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        amal.workProgramme(client)
                                .body()
                                .path("liveReferral")
                                .path("acknowledged")
                                .asBoolean());

        assertThat(journeys.received().receiversOf(referral)).hasSize(1);
    }

    @Test
    @Order(8)
    @DisplayName("The record shows WP-Participant (WP ¶20)")
    void participant() {
        var details = amal.workProgramme(client);

        var record = amal.record(client, Adviser.seen("work-programme", details));

        assertThat(record.path("hotspots").toString()).contains("WP-Participant");
    }

    @Test
    @Order(9)
    @DisplayName("The report that listed the client as overdue no longer does")
    void noLongerOverdue() {
        var seen = Adviser.seen("work-programme", amal.workProgramme(client));

        assertThat(journeys.overdueReport().clients(client, seen)).doesNotContain(client.id());
    }

    @Test
    @Order(10)
    @DisplayName("Someone who became eligible just now is referred, and was never overdue")
    void justEligible() {
        var young = amal.open(Person.born(today.minusYears(21)));
        amal.claim(young, today.minusMonths(9));
        amal.createPlan(young);
        var seen = new String[] {"client-summary:1", "benefit-position:1", "action-plan:1"};
        var before = Adviser.seen("work-programme", amal.workProgramme(young, seen));
        assertThat(journeys.overdueReport().clients(young, before)).doesNotContain(young.id());

        var made = amal.refer(young, seen);

        assertThat(made.path("referredCustomerGroup").asText()).isEqualTo("WP JSA 18-24");
        assertThat(made.path("wpStartDate").asText()).isEqualTo(today.toString());
    }

    private static JsonNode circumstances(JsonNode plan) {
        return plan.path("tabs").path("personalCircumstances");
    }
}
