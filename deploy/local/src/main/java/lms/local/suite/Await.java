package lms.local.suite;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, never longer than it should. */
public final class Await {

    private static final Duration STEP = Duration.ofMillis(20);

    private Await() {}

    /**
     * Waits until the condition holds.
     *
     * @throws SuiteFailure when it does not within the patience
     */
    public static Duration until(String what, Duration patience, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new SuiteFailure(
                        "Waited %d s in vain for %s".formatted(patience.toSeconds(), what));
            }
            if (Thread.interrupted()) {
                Thread.currentThread().interrupt();
                throw new SuiteFailure("Interrupted while waiting for " + what);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
