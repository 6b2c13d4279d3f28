package lms.kit.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The one clock. Use cases take the date from here and hand it down; rules never see it.
 *
 * <p>The business date is a day in Europe/London; in a training build it can be set. Moments, by
 * which tokens, timeouts and traces go, are always real.
 */
public interface Today {

    /** The business date. */
    LocalDate date();

    /** This very moment, on the real clock, to the microsecond. */
    Instant now();
}
