package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Which restricted clients of an office somebody may know of: all when they lead in that office,
 * otherwise those for whom they are on leave.
 *
 * @param on the day that is asked about, on which leave must not have ended
 */
public record KnownRestricted(boolean all, String officer, LocalDate on) {

    public KnownRestricted {
        requireNonNull(officer, "officer");
        requireNonNull(on, "on");
    }
}
