package lms.local.suite;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one place where the local platform reads the clock on the wall. */
public final class WallClock {

    private WallClock() {}

    /** This moment, to the millisecond, as logs and messages give it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
