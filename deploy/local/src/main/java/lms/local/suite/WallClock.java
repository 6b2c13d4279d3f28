package lms.local.suite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one place where the local platform reads the clock on the wall. */
public final class WallClock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private WallClock() {}

    /** This moment, to the millisecond, as logs and messages give it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day in London, which is the business date of a suite whose date nobody has set. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }
}
