package lms.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lms.local.suite.SuiteFailure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The demo's judgement")
class TimingsTest {

    @Test
    @DisplayName("is by the median and the worst")
    void isByMedianAndWorst() {
        Timings timings = new Timings();
        for (int millis : new int[] {10, 20, 30, 400}) {
            timings.add(Duration.ofMillis(millis));
        }

        assertEquals(Duration.ofMillis(25), timings.median());
        assertEquals(Duration.ofMillis(400), timings.worst());
        assertTrue(timings.areWithin(Duration.ofMillis(25), Duration.ofMillis(400)));
        assertFalse(timings.areWithin(Duration.ofMillis(24), Duration.ofMillis(400)));
        assertFalse(timings.areWithin(Duration.ofMillis(25), Duration.ofMillis(399)));
    }

    @Test
    @DisplayName("says which step is wrong, goes on, and fails in the end")
    void failsInTheEnd() {
        List<String> said = new ArrayList<>();
        Steps steps = new Steps(said::add);

        steps.step(
                "first",
                () -> {
                    throw new SuiteFailure("not there");
                });
        steps.step("second", () -> "there");

        assertFalse(steps.allRight());
        assertTrue(said.getFirst().endsWith("WRONG"));
        assertEquals("      not there", said.get(1));
        assertTrue(said.get(2).endsWith("ok"));
    }
}
