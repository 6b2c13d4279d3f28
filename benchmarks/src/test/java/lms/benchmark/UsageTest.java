package lms.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What processes take of the machine")
class UsageTest {

    @Test
    @DisplayName("is counted for each, and adds up to the whole")
    void shares() {
        long own = ProcessHandle.current().pid();
        var usage = new Usage(Map.of("this", own));

        long until = System.nanoTime() + 300_000_000L;
        long turns = 0;
        while (System.nanoTime() < until) {
            turns++;
        }
        var shares = usage.shares();

        assertTrue(turns > 0);
        assertEquals(List.of("this", "others", "idle"), List.copyOf(shares.keySet()));
        assertTrue(shares.getOrDefault("this", 0.0) > 1, shares::toString);
        assertEquals(
                100, shares.values().stream().mapToDouble(each -> each).sum(), 5, shares::toString);
    }

    @Test
    @DisplayName("has the memory as the kernel tells it")
    void memory() {
        assertTrue(
                Usage.memory(ProcessHandle.current().pid())
                        .matches("[1-9][0-9]* MiB resident, [1-9][0-9]* MiB proportional"));
    }
}
