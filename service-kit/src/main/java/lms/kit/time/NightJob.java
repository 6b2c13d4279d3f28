package lms.kit.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due by the calendar. It runs once for each day, on one replica, in a
 * transaction of its own unless it works in batches; days missed while the service was down are
 * caught up in order.
 */
public interface NightJob {

    /** The name under which its runs are remembered; never changes. */
    String name();

    /** Jobs of a lower turn run first in a night, those of the same turn by their names. */
    default int turn() {
        return 0;
    }

    /**
     * Tells whether the run opens transactions of its own, one for each batch of what it does. Such
     * a run has had the night only when it has come to its end: after a crash it runs again and
     * does the rest, and two replicas may do so at once.
     */
    default boolean isInBatches() {
        return false;
    }

    /** Does what falls due on the day; doing it again changes nothing. */
    void run(LocalDate day);

    /**
     * Tells what the run of the night would do, without doing it; the database allows no change
     * meanwhile. It decides by the same rules as the run, so that the run then does just that.
     *
     * @param after the place behind which to go on; null to begin
     * @return in the order of their places, fewer than {@code atMost} only when there are no more
     */
    List<Rehearsed> rehearse(Night night, @Nullable String after, int atMost);
}
