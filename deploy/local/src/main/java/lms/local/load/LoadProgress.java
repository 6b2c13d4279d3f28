package lms.local.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import lms.local.suite.Progress;

/**
 * How far the loader is: a bar where somebody watches, plain lines where the output is kept. At
 * each quarter of the way it looks how much memory the service takes.
 */
public final class LoadProgress {

    private static final int WIDTH = 40;
    private static final int QUARTERS = 4;
    private static final long EVERY = 200_000_000L;

    private final String what;
    private final Progress lines;
    private final boolean watched;
    private final LongSupplier memory;
    private final List<String> measured = new ArrayList<>();
    private int all;
    private int first;
    private int done;
    private int quarter;
    private long startedAt;
    private long shownAt;

    /**
     * @param memory gives how many KiB of the service are resident
     */
    public LoadProgress(String what, Progress lines, boolean watched, LongSupplier memory) {
        this.what = what;
        this.lines = lines;
        this.watched = watched;
        this.memory = memory;
    }

    synchronized void begin(int clients, int already) {
        all = clients;
        first = already;
        done = already;
        startedAt = System.nanoTime();
        quarter = quarterOf(done);
        measure();
        if (already > 0) {
            lines.say("%s: %,d of %,d are done already".formatted(what, already, clients));
        }
    }

    synchronized void oneMore() {
        done++;
        if (quarterOf(done) > quarter) {
            quarter = quarterOf(done);
            measure();
            if (!watched) {
                lines.say(line());
            }
        }
        if (watched && System.nanoTime() - shownAt > EVERY) {
            shownAt = System.nanoTime();
            System.out.print("\r" + line());
            System.out.flush();
        }
    }

    synchronized void end() {
        if (watched) {
            System.out.println("\r" + line());
        }
        if (quarterOf(done) < QUARTERS) {
            measure();
        }
    }

    private int quarterOf(int number) {
        return all == 0 ? QUARTERS : (int) ((long) number * QUARTERS / all);
    }

    private void measure() {
        measured.add(
                "%3d%%  %d MiB"
                        .formatted(all == 0 ? 100 : 100L * done / all, memory.getAsLong() / 1024));
    }

    private String line() {
        double part = all == 0 ? 1 : (double) done / all;
        int filled = (int) (part * WIDTH);
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        double perSecond = seconds == 0 ? 0 : (done - first) / seconds;
        String bar = watched ? "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " : "";
        return String.format(
                Locale.UK,
                "%s: %s%3.0f%%  %,d of %,d  %,.0f a second  %s",
                what,
                bar,
                part * 100,
                done,
                all,
                perSecond,
                perSecond == 0 ? "" : "%,.0f s to go ".formatted((all - done) / perSecond));
    }

    /** Gives the service's memory at the start, at each quarter and at the end. */
    public synchronized List<String> measured() {
        return List.copyOf(measured);
    }
}
