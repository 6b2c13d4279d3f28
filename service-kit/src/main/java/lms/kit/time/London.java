package lms.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are in London, where one of them has 23 hours and one has 25. */
public final class London {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The day of a moment. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The first moment of a day; it ends with the first of the next one. */
    public static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
