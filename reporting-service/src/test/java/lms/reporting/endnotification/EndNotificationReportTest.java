package lms.reporting.endnotification;

import static lms.reporting.Published.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.value.CompleterReason;
import lms.reporting.Readers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶64-67 Jobcentre Plus WP End Notification Report, from events to the report")
@Source("WP ¶64, ¶65, ¶66, ¶67")
@QuarkusTest
class EndNotificationReportTest {

    private static final Readers REPORT = new Readers("/v1/reports/end-notifications");
    private static final String HEADER =
            "Client id,Name,Office,Adviser,Provider,WP start date,Days completed";

    @BeforeEach
    void today() {
        Database.businessDate(LocalDate.of(2014, 2, 12));
    }

    @AfterEach
    void forgetEverybody() {
        Database.execute("delete from client", "delete from journey", "delete from claim");
    }

    @Test
    @DisplayName("An empty report says that there are no end notifications to report")
    void nobody() {
        REPORT.page()
                .body(
                        equalTo(
                                """
                                {"on":"2014-02-12","message":\
                                "There are no end notifications to report","items":[]}\
                                """));
        assertThat(REPORT.csv())
                .isEqualTo(HEADER + "\r\nThere are no end notifications to report\r\n");
    }

    @Test
    @DisplayName("It shows who has completed 714 days, or completed after them, oldest first")
    void rows() {
        var participant = aClient().named("Wren", "Holloway").publish();
        participant.eligibleOn("2012-02-01");
        participant.referredOn("2012-02-29");
        participant.claims("2011-02-01..");
        var completer = aClient().named("Robin", "Tully").of("TRU").publish();
        completer.completed("2012-02-01", "2014-01-29", CompleterReason.END_OF_ALLOTTED_TIME);
        var early = aClient().publish();
        early.completed("2012-02-01", "2014-01-14", CompleterReason.FINAL_OUTCOME_CLAIMED);
        var notYet = aClient().publish();
        notYet.referredOn("2012-03-01");
        REPORT.seen(participant, completer, early, notYet);

        REPORT.page()
                .body("items.clientId", equalTo(List.of(completer.id(), participant.id())))
                .body("items[0].daysCompleted", equalTo(742));
        assertThat(REPORT.csv())
                .isEqualTo(
                        HEADER
                                + "\r\n"
                                + completer.id()
                                + ",Robin Tully,TRU,amal.khan,calder-futures,2012-02-01,742\r\n"
                                + participant.id()
                                + ",Wren Holloway,LDS,amal.khan,calder-futures,2012-02-29,714\r\n");
    }

    @Test
    @DisplayName(
            "A request for the Exit Report takes a customer off, and the end of the claim does")
    void offIt() {
        var requested = aClient().publish();
        requested.referredOn("2012-02-29");
        var stopped = aClient().publish();
        stopped.referredOn("2012-02-29");
        stopped.claims("2011-02-01..");
        REPORT.seen(requested, stopped);
        REPORT.page().body("items.size()", equalTo(2));

        requested.referredOn("2012-02-29", "2014-02-12");
        stopped.claims("2011-02-01..2014-02-11");
        REPORT.seen(requested, stopped);

        REPORT.page().body("message", equalTo("There are no end notifications to report"));
    }

    @Test
    @DisplayName("A customer appears on 30 days, from the 714th on")
    void thirtyDays() {
        var client = aClient().publish();
        client.referredOn("2012-02-29");
        REPORT.seen(client);
        Database.businessDate(LocalDate.of(2014, 4, 1));

        assertThat(REPORT.clientsOn("2014-02-11")).isEmpty();
        assertThat(REPORT.clientsOn("2014-02-12")).containsExactly(client.id());
        assertThat(REPORT.clientsOn("2014-03-13")).containsExactly(client.id());
        assertThat(REPORT.clientsOn("2014-03-14")).isEmpty();
    }

    @Test
    @DisplayName("A manager reads about the own office, and pages lead on")
    void whoReadsWhat() {
        var leeds = aClient().of("LDS").publish();
        leeds.referredOn("2012-02-28");
        var truro = aClient().of("TRU").publish();
        truro.referredOn("2012-02-29");
        REPORT.seen(leeds, truro);

        assertThat(REPORT.clients(Readers.olga())).containsExactly(leeds.id());
        assertThat(REPORT.clientsInPagesOfOne()).containsExactly(leeds.id(), truro.id());
        REPORT.isRefusedToAnAdviser();
    }
}
