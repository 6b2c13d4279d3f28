package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A night that is rehearsed: the real run then does exactly that")
@Source("decision ADR-0076")
class RehearsalTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 15);

    @BeforeEach
    void fifteenthOfApril() {
        Database.businessDate(TODAY);
        Database.execute("delete from night_run");
        night(TODAY);
    }

    @Test
    @DisplayName("each night to come, whether rehearsed the day before or weeks before")
    void hotspotsTurn() {
        var turning = new AClient().toldOf().claimingFrom("2011-08-01");
        var ending = new AClient().toldOf().claiming("2011-08-10", "2012-04-20");
        var other = new AClient().toldOf().claimingFrom("2012-04-01");
        var all = List.of(turning, ending, other);
        all.forEach(client -> client.details().then().statusCode(200));
        var weeksBefore = new TreeMap<LocalDate, List<String>>();
        for (var day = TODAY.plusDays(1); day.getMonthValue() < 6; day = day.plusDays(1)) {
            weeksBefore.put(day, rehearsed(day, all));
        }

        assertThat(weeksBefore.get(LocalDate.of(2012, 4, 17)))
                .containsExactly(turning.id() + " Notices turn.");
        assertThat(weeksBefore.get(LocalDate.of(2012, 4, 21)))
                .containsExactly(
                        ending.id()
                                + " Hotspot turns from Pre-WP to none; Customer Group turns from"
                                + " WP JSA 18-24 to none; Eligibility Date turns from 2012-05-10 to"
                                + " none.");
        assertThat(weeksBefore.get(LocalDate.of(2012, 5, 1)))
                .containsExactly(turning.id() + " Hotspot turns from Pre-WP to WP-Eligible.");

        for (var day : weeksBefore.keySet()) {
            var versions = versions(all);
            var dayBefore = rehearsed(day, all);
            assertThat(versions(all)).isEqualTo(versions);

            night(day);

            assertThat(dayBefore)
                    .as("rehearsed the day before " + day)
                    .isEqualTo(weeksBefore.get(day));
            assertThat(changed(versions, versions(all)))
                    .as("done on " + day)
                    .isEqualTo(dayBefore.stream().map(told -> told.split(" ", -1)[0]).toList());
        }
    }

    @Test
    @DisplayName("after nights that were missed the next one makes up for them, and says so")
    void missedNights() {
        var client = new AClient().toldOf().claimingFrom("2011-08-01");
        client.details().then().statusCode(200);
        // The service was down: its date went on, and no night ran.
        Database.businessDate(LocalDate.of(2012, 5, 9));
        Database.execute("update night_run set day = '2012-05-09'");

        assertThat(rehearsed(LocalDate.of(2012, 5, 10), List.of(client)))
                .containsExactly(client.id() + " Hotspot turns from Pre-WP to WP-Eligible.");
        assertThat(rehearsed(LocalDate.of(2012, 5, 11), List.of(client))).isEmpty();
    }

    /** What the hotspots' job would do to these clients, page by page. */
    static List<String> rehearsed(LocalDate day, List<AClient> clients) {
        var ids = clients.stream().map(AClient::id).toList();
        return rehearsed(day).stream()
                .filter(item -> "turn-hotspots".equals(item.get("job")))
                .filter(item -> ids.contains(item.get("subject")))
                .map(item -> item.get("subject") + " " + item.get("what"))
                .toList();
    }

    /** All that would be done in a night. */
    static List<Map<String, String>> rehearsed(LocalDate day) {
        var items = new ArrayList<Map<String, String>>();
        var next = "";
        do {
            var page =
                    as(Tokens.operator())
                            .get("/v1/operations/rehearsal?limit=100&on=" + day + next)
                            .then()
                            .statusCode(200)
                            .extract();
            items.addAll(page.<List<Map<String, String>>>path("items"));
            next = page.<String>path("next") == null ? "" : "&after=" + page.path("next");
        } while (!next.isEmpty());
        return items;
    }

    static void night(LocalDate day) {
        as(Tokens.operator())
                .body("{\"date\":\"" + day + "\"}")
                .put("/v1/training/business-date")
                .then()
                .statusCode(200);
    }

    private static Map<String, String> versions(List<AClient> clients) {
        var versions = new TreeMap<String, String>();
        clients.forEach(client ->
                versions.put(
                        client.id(),
                        Database.column(
                                        "select version from work_programme where client_id = '"
                                                + client.id()
                                                + "'")
                                .getFirst()));
        return versions;
    }

    /** Whose version is another one now, in the order of their ids. */
    private static List<String> changed(Map<String, String> before, Map<String, String> now) {
        return now.keySet().stream()
                .filter(id -> !Objects.equals(now.get(id), before.get(id)))
                .toList();
    }
}
