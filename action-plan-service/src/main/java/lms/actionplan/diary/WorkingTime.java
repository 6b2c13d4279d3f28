package lms.actionplan.diary;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import lms.language.value.TimeOfDay;

/** When an adviser sees clients on one day of every week. */
public record WorkingTime(DayOfWeek day, TimeOfDay begins, TimeOfDay ends) {

    public WorkingTime {
        requireNonNull(day, "day");
        requireNonNull(begins, "begins");
        requireNonNull(ends, "ends");
    }

    /** The working time on one such day. */
    public TimeSpan on(LocalDate date) {
        return TimeSpan.of(date, begins, ends);
    }

    /** Tells whether some minute of the week is in both. */
    public boolean overlaps(WorkingTime other) {
        return day == other.day
                && begins.compareTo(other.ends) < 0
                && other.begins.compareTo(ends) < 0;
    }
}
