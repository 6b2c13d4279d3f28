package lms.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.kit.time.NightJob;
import lms.kit.time.Nights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("WP ¶1, ¶41, ¶45 Judging everybody anew")
@Source("WP ¶1, ¶41, ¶45, decision ADR-0083")
class RecalculationTest {

    private static final LocalDate NIGHT = LocalDate.of(2012, 5, 2);
    private static final int PEOPLE = 450;

    /** The last of all ids, so that everybody else comes before. */
    private static final String LAST = "fffffffe-0000-4000-8000-%012d";

    @Inject Nights nights;
    @Inject @All List<NightJob> jobs;

    @BeforeEach
    void eligibilityDate() {
        Database.businessDate(NIGHT);
        nights.runUpTo(NIGHT);
    }

    @AfterEach
    void forget() {
        for (var table : List.of("work_programme", "benefit_facts")) {
            Database.execute(
                    "delete from " + table + " where client_id >= '" + LAST.formatted(0) + "'");
        }
    }

    @Test
    @DisplayName(
            "is done in batches: what was done before a crash stays, and the rest is done after")
    void resumes() {
        people();
        var broken = LAST.formatted(PEOPLE);
        Database.execute(
                "insert into benefit_facts (client_id, version, learnt) values ('%s', 1, '{}')"
                        .formatted(broken));
        Database.execute("delete from night_run where job = 'turn-hotspots'");

        assertThatThrownBy(() -> nights.runUpTo(NIGHT)).isInstanceOf(RuntimeException.class);
        var afterCrash = judged();
        var rememberedAfterCrash = remembered();
        Database.execute("delete from benefit_facts where client_id = '" + broken + "'");
        nights.runUpTo(NIGHT);

        assertThat(afterCrash).isBetween(200, PEOPLE - 1);
        assertThat(rememberedAfterCrash).isEmpty();
        assertThat(judged()).isEqualTo(PEOPLE);
        assertThat(remembered()).containsExactly(NIGHT.toString());
    }

    @Test
    @DisplayName("of people of whom nothing changes says nothing, and judges them once")
    void saysNothing() {
        people();
        Database.execute("delete from night_run where job = 'turn-hotspots'");
        nights.runUpTo(NIGHT);

        assertThat(judged()).isEqualTo(PEOPLE);
        assertThat(
                        Database.column(
                                "select distinct version || '' from work_programme"
                                        + " where client_id >= '"
                                        + LAST.formatted(0)
                                        + "'"))
                .containsExactly("0");
    }

    @Test
    @DisplayName("works in batches, so that no transaction lasts as long as the night")
    void batches() {
        assertThat(jobs.stream().filter(NightJob::isInBatches).map(NightJob::name))
                .contains("turn-hotspots");
    }

    /** Journeys that were judged by other values, of clients of whom nothing else is known. */
    private static void people() {
        Database.execute(
                """
                insert into work_programme (client_id, version, notices, judged_by, changed_by,
                    changed_by_name, changed_office, changed_at, changed_on, trace_id)
                select ('fffffffe-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 0, '{}',
                    'the values before', 'system', 'System', 'ZZZ', now(), '2012-05-01', ''
                from generate_series(1, %d) i
                """
                        .formatted(PEOPLE));
    }

    private static int judged() {
        return Integer.parseInt(
                Database.column(
                                "select count(*) || '' from work_programme where client_id >= '"
                                        + LAST.formatted(0)
                                        + "' and judged_by <> 'the values before'")
                        .getFirst());
    }

    private static List<String> remembered() {
        return Database.column("select day::text from night_run where job = 'turn-hotspots'");
    }
}
