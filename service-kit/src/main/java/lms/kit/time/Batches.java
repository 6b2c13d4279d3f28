package lms.kit.time;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Optional;
import java.util.function.Function;

/** Does what a night's job does in batches, each in a transaction of its own (ADR 83). */
public final class Batches {

    private Batches() {}

    /**
     * Does batch after batch until one finds nothing left.
     *
     * @param first the place behind which the first batch begins
     * @param batch does some of what is behind a place, and tells the last place it came to; none
     *     when nothing was left behind it
     */
    public static <T> void behind(T first, Function<T, Optional<T>> batch) {
        var last = Optional.of(first);
        while (last.isPresent()) {
            var place = last.get();
            last = QuarkusTransaction.requiringNew().call(() -> batch.apply(place));
        }
    }
}
