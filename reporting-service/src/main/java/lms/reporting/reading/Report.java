package lms.reporting.reading;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A report: the clients for whom something is to be done, the earliest day first, then by client.
 *
 * @param <R> what is said of a client
 */
public interface Report<R> {

    /** Some of those that answer the question, from behind a place in the report. */
    List<R> list(Question question, @Nullable Place after, int atMost);

    /** Gives all of them, one by one, as they stand at this moment. */
    void each(Question question, Consumer<R> taker);
}
