package lms.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

        try (var stand = Stand.start(places, said::add)) {
            new ClientRecordBenchmark(stand, 2, 1).run();
            new SearchBenchmark(stand, 2_000, 2).run();
        }

        assertFigures(said, "number +2( +[0-9.]+){5}");
        assertFigures(said, "both names misspelt +2( +[0-9.]+){5}");
        assertFigures(said, "PUT additional-information +[1-9][0-9]* +[1-9][0-9]* +[0-9.]+");
        assertFigures(said, "GET client +[1-9][0-9]* +[1-9][0-9]* +[0-9.]+");
    }

    private static void assertFigures(List<String> said, String pattern) {
        assertTrue(
                said.stream().anyMatch(line -> line.matches(pattern)), () -> pattern + "\n" + said);
    }
}
