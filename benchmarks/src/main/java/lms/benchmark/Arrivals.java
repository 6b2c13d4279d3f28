package lms.benchmark;

import java.util.concurrent.atomic.AtomicLong;

/**
 * When requests of an open model arrive: at a constant rate, whether or not earlier ones have been
 * answered. Who is late with one has not moved the next.
 */
final class Arrivals {

    private static final double SECOND = 1e9;

    private final long start;
    private final int perSecond;
    private final long all;
    private final AtomicLong next = new AtomicLong();

    /**
     * @param start as {@link System#nanoTime} counts
     */
    Arrivals(long start, int perSecond, int seconds) {
        this.start = start;
        this.perSecond = perSecond;
        this.all = (long) perSecond * seconds;
    }

    /** Takes the next arrival; -1 when there are no more. */
    long take() {
        long taken = next.getAndIncrement();
        return taken < all ? taken : -1;
    }

    /** The moment for which an arrival is intended; its time is counted from there. */
    long moment(long arrival) {
        return start + (long) (arrival * (SECOND / perSecond));
    }
}
