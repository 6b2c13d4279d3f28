package lms.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import lms.journey.suite.Adviser;
import lms.journey.suite.Client;
import lms.journey.suite.Journeys;
import lms.journey.suite.OnTheSuite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@OnTheSuite
@Order(15)
@DisplayName("A postponement, a referral and its cancellation are seen wherever they matter")
class ProgrammeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journeys journeys;
    private final Adviser amal;

    ProgrammeTest(Journeys journeys) {
        this.journeys = journeys;
        this.amal = journeys.amal();
    }

    @Test
    @DisplayName(
            "A deferred client is on the report of deferrals, not on the overdue one (WP ¶60-62)")
    void postponed() {
        var client = amal.openOverdue();
        amal.workProgramme(client, "client-summary:1", "benefit-position:1");

        amal.postpone(
                client,
                Map.of("postpone", "Defer - Other", "reviewDate", journeys.today().toString()));

        assertThat(hotspots(client)).contains("WP-Postponed");
        assertThat(isOnReport(client)).isFalse();
        assertThat(isToBeReviewed(client)).isTrue();

        amal.postpone(client, Map.of("postpone", "Not Applicable"));

        assertThat(hotspots(client)).contains("WP-Eligible");
        assertThat(isOnReport(client)).isTrue();
        assertThat(isToBeReviewed(client)).isFalse();
    }

    @Test
    @DisplayName("A cancelled referral stops at the provider, and the client waits again (WP ¶28)")
    void cancelled() {
        var client = amal.openOverdue();
        var referral =
                amal.refer(client, "client-summary:1", "action-plan:1").path("referralId").asText();
        await("the acknowledgement")
                .atMost(PATIENCE)
                .until(() ->
                        amal.workProgramme(client)
                                .body()
                                .path("liveReferral")
                                .path("acknowledged")
                                .asBoolean());
        assertThat(isOnReport(client)).isFalse();

        amal.cancel(referral);

        await("the provider to stop")
                .atMost(PATIENCE)
                .until(() -> journeys.received().isStopped(referral));
        assertThat(hotspots(client)).contains("WP-Eligible").doesNotContain("WP-Participant");
        assertThat(isOnReport(client)).isTrue();
    }

    private String hotspots(Client client) {
        return amal.record(client, seen(client)).path("hotspots").toString();
    }

    private boolean isOnReport(Client client) {
        return journeys.overdueReport().clients(client, seen(client)).contains(client.id());
    }

    private boolean isToBeReviewed(Client client) {
        return journeys.deferralsAndExemptions()
                .clients(client, seen(client))
                .contains(client.id());
    }

    private String seen(Client client) {
        return Adviser.seen("work-programme", amal.workProgramme(client));
    }
}
