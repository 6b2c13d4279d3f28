package lms.local.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long the same thing took, several times. */
final class Timings {

    private final List<Duration> taken = new ArrayList<>();

    void add(Duration duration) {
        taken.add(duration.isNegative() ? Duration.ZERO : duration);
    }

    Duration median() {
        List<Duration> sorted = taken.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }

    Duration worst() {
        return taken.stream().max(Duration::compareTo).orElseThrow();
    }

    boolean areWithin(Duration median, Duration worst) {
        return median().compareTo(median) <= 0 && worst().compareTo(worst) <= 0;
    }

    @Override
    public String toString() {
        return "median %.1f ms, worst of %d %.1f ms"
                .formatted(millis(median()), taken.size(), millis(worst()));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1_000_000.0;
    }
}
