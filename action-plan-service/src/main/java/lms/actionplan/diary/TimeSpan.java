package lms.actionplan.diary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import lms.language.value.TimeOfDay;

/** A stretch of time on the clocks of London, its end not included. */
public record TimeSpan(LocalDateTime begins, LocalDateTime ends) {

    public TimeSpan {
        requireNonNull(begins, "begins");
        requireNonNull(ends, "ends");
    }

    /** So many minutes of a day. */
    public static TimeSpan of(LocalDate day, TimeOfDay begins, int minutes) {
        var first = day.atTime(begins.time());
        return new TimeSpan(first, first.plusMinutes(minutes));
    }

    /** A stretch of a day. */
    public static TimeSpan of(LocalDate day, TimeOfDay begins, TimeOfDay ends) {
        return new TimeSpan(day.atTime(begins.time()), day.atTime(ends.time()));
    }

    /** All of the days from the first to the last. */
    public static TimeSpan ofDays(LocalDate first, LocalDate last) {
        return new TimeSpan(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    /** Tells whether some moment is in both. */
    public boolean overlaps(TimeSpan other) {
        return begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }

    /** Tells whether all of the other is in this one. */
    public boolean holds(TimeSpan other) {
        return !other.begins.isBefore(begins) && !other.ends.isAfter(ends);
    }
}
