package lms.benchmark;

import java.util.Arrays;

/** How long the same kind of thing took, many times; in milliseconds. */
@SuppressWarnings("ArrayRecordComponent") // only read, never compared
record Times(double[] sorted) {

    Times {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    int count() {
        return sorted.length;
    }

    double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }

    double longest() {
        return sorted[sorted.length - 1];
    }

    /** The time that this part of all did not exceed. */
    double quantile(double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
    }

    double median() {
        return quantile(0.5);
    }

    static String heading(String first) {
        return "%-44s %6s %8s %8s %8s %8s %8s"
                .formatted(first, "n", "min", "median", "p95", "p99", "max");
    }

    String line(String first) {
        return "%-44s %6d %8.1f %8.1f %8.1f %8.1f %8.1f"
                .formatted(
                        first,
                        sorted.length,
                        sorted[0],
                        median(),
                        quantile(0.95),
                        quantile(0.99),
                        sorted[sorted.length - 1]);
    }
}
