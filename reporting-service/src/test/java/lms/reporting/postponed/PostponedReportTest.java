package lms.reporting.postponed;

import static lms.reporting.Published.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.reporting.Readers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶62-63 Work Programme Deferral/Exemption report, from events to the report")
@Source("WP ¶62, ¶63")
@QuarkusTest
class PostponedReportTest {

    private static final Readers REPORT = new Readers("/v1/reports/deferrals-and-exemptions");
    private static final String HEADER =
            "Client id,Name,Office,Adviser,Postponement,Reason,Review date,Days since review date";

    @BeforeEach
    void today() {
        Database.businessDate(LocalDate.of(2012, 5, 29));
    }

    @AfterEach
    void forgetEverybody() {
        Database.execute("delete from client", "delete from journey");
    }

    @Test
    @DisplayName("An empty report says that there are no deferrals or exemptions to report")
    void nobody() {
        REPORT.page()
                .body(
                        equalTo(
                                """
                                {"on":"2012-05-29","message":\
                                "There are no deferrals or exemptions to report","items":[]}\
                                """));
        assertThat(REPORT.csv())
                .isEqualTo(HEADER + "\r\nThere are no deferrals or exemptions to report\r\n");
    }

    @Test
    @DisplayName("It shows who is deferred or exempt and has reached the review date, oldest first")
    void rows() {
        var deferred = aClient().named("Wren", "Holloway").publish();
        deferred.eligibleOn("2012-05-01");
        deferred.deferredUntil("2012-05-29", "Job Interview");
        var exempt = aClient().named("Robin", "Tully").of("TRU").publish();
        exempt.eligibleOn("2012-05-01");
        exempt.exemptUntil("2012-05-27");
        var notYet = aClient().publish();
        notYet.eligibleOn("2012-05-01");
        notYet.deferredUntil("2012-05-30", "Job Interview");
        REPORT.seen(deferred, exempt, notYet);

        REPORT.page()
                .body("items.clientId", equalTo(List.of(exempt.id(), deferred.id())))
                .body("items[0].postponement", equalTo("Exemption"))
                .body("items[0].daysSinceReviewDate", equalTo(2))
                .body("items[1].reason", equalTo("Job Interview"));
        assertThat(REPORT.csv())
                .isEqualTo(
                        HEADER
                                + "\r\n"
                                + exempt.id()
                                + ",Robin Tully,TRU,amal.khan,Exemption,,2012-05-27,2\r\n"
                                + deferred.id()
                                + ",Wren Holloway,LDS,amal.khan,Deferral,Job Interview,"
                                + "2012-05-29,0\r\n");
    }

    @Test
    @DisplayName("Referred, or without the postponement, a client is off it")
    void offIt() {
        var referred = aClient().publish();
        referred.eligibleOn("2012-05-01");
        referred.exemptUntil("2012-05-29");
        var taken = aClient().publish();
        taken.eligibleOn("2012-05-01");
        taken.exemptUntil("2012-05-29");
        var withoutGroup = aClient().publish();
        withoutGroup.eligibleOn("2012-05-01");
        withoutGroup.exemptUntil("2012-05-29");
        REPORT.seen(referred, taken, withoutGroup);
        REPORT.page().body("items.size()", equalTo(3));

        referred.referredOn("2012-05-29");
        taken.eligibleOn("2012-05-01");
        withoutGroup.withoutGroup();
        REPORT.seen(referred, taken, withoutGroup);

        REPORT.page().body("message", equalTo("There are no deferrals or exemptions to report"));
    }

    @Test
    @DisplayName("A manager reads about the own office, and pages lead on")
    void whoReadsWhat() {
        var leeds = aClient().of("LDS").publish();
        leeds.eligibleOn("2012-05-01");
        leeds.exemptUntil("2012-05-28");
        var truro = aClient().of("TRU").publish();
        truro.eligibleOn("2012-05-01");
        truro.exemptUntil("2012-05-29");
        REPORT.seen(leeds, truro);

        assertThat(REPORT.clients(Readers.olga())).containsExactly(leeds.id());
        assertThat(REPORT.clientsInPagesOfOne()).containsExactly(leeds.id(), truro.id());
        REPORT.isRefusedToAnAdviser();
    }
}
