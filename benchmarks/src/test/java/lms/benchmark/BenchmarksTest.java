package lms.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lms.local.suite.Component;
import lms.local.suite.Places;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The benchmarks")
class BenchmarksTest {

    @TempDir static Path home;

    @Test
    @DisplayName("run with few clients and short rounds, and tell figures")
    void small() {
        var said = new CopyOnWriteArrayList<String>();
        var places = new Places(Path.of(System.getProperty("lms.root")), home);

        try (var stand = Stand.start(places, said::add, Component.CLIENT_RECORD)) {
            new ClientRecordBenchmark(stand, 2, 1).run();
            new SearchBenchmark(stand, 2_000, 2).run();
        }

        assertFigures(said, "number +2( +[0-9.]+){5}");
        assertFigures(said, "both names misspelt +2( +[0-9.]+){5}");
        assertFigures(said, "PUT additional-information +[1-9][0-9]* +[1-9][0-9]* +[0-9.]+");
        assertFigures(said, "GET client +[1-9][0-9]* +[1-9][0-9]* +[0-9.]+");
    }

    @Test
    @DisplayName("of plans run with few clients and short rounds, and tell figures")
    void plans() {
        var said = new CopyOnWriteArrayList<String>();
        var places =
                new Places(Path.of(System.getProperty("lms.root")), home.resolve("action-plan"));

        try (var stand = Stand.startAnew(places, said::add, Component.ACTION_PLAN)) {
            new ActionPlanBenchmark(stand, 100, 2, 2, 1, true).run();
        }

        for (var kind : Mix.Kind.values()) {
            assertFigures(
                    said,
                    "\\| %s \\([0-9]+ %%\\)( \\| [1-9][0-9]*){2}( \\| [0-9.]+){3} \\|"
                            .formatted(kind));
            assertFigures(said, "\\| %s \\| [1-9][0-9]*( \\| [0-9.]+){4} \\|".formatted(kind));
        }
        assertFigures(
                said,
                "\\| opening a plan with 100 items and 1,000 reviews \\| [1-9][0-9]*"
                        + "( \\| [0-9.]+){4} \\|");
        assertFigures(said, "\\s*The service's memory: [1-9][0-9]* MiB resident.*\\s*");
        assertFigures(said, " *[0-9.]+ %  the service's own code");
    }

    @Test
    @DisplayName("of judging everybody anew run with few clients, and tell figures")
    void recalculation() {
        var said = new CopyOnWriteArrayList<String>();
        var places = new Places(Path.of(System.getProperty("lms.root")), home);

        try (var stand = Stand.start(places, said::add, Component.WORK_PROGRAMME)) {
            new RecalculationBenchmark(stand, 2_000).run();
        }

        assertFigures(
                said,
                "2,000 clients in [0-9]+ s, [1-9][0-9,]* a second, without the [0-9]+ s from the"
                        + " kill until it went on");
        assertFigures(said, "2,000 clients in [0-9]+ s, [1-9][0-9,]* a second");
        assertFigures(
                said,
                "In a Customer Group are ([1-9][0-9]*), in 21 of 21 groups; announced once are"
                        + " \\1");
    }

    private static void assertFigures(List<String> said, String pattern) {
        assertTrue(
                said.stream().anyMatch(line -> line.matches(pattern)), () -> pattern + "\n" + said);
    }
}
