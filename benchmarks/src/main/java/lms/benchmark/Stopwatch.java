package lms.benchmark;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import lms.benchmark.Mix.Kind;

/** Keeps how long each act of one worker took. */
final class Stopwatch {

    private final Map<Kind, Taken> taken = new EnumMap<>(Kind.class);

    /** A list of numbers that costs no more than the numbers. */
    private static final class Taken {
        private long[] nanos = new long[4_096];
        private int count;

        private void add(long some) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = some;
        }

        private LongStream all() {
            return Arrays.stream(nanos, 0, count);
        }
    }

    void took(Kind kind, long nanos) {
        taken.computeIfAbsent(kind, first -> new Taken()).add(nanos);
    }

    /** What several workers measured together, in milliseconds; empty when nothing was done. */
    static Times of(List<Stopwatch> watches, List<Kind> kinds) {
        return new Times(
                watches.stream()
                        .flatMapToLong(watch -> watch.nanos(kinds))
                        .mapToDouble(nanos -> nanos / 1e6)
                        .toArray());
    }

    private LongStream nanos(List<Kind> kinds) {
        return kinds.stream()
                .map(taken::get)
                .filter(each -> each != null)
                .flatMapToLong(Taken::all);
    }
}
