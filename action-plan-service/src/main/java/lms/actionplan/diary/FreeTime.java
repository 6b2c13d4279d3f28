package lms.actionplan.diary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import lms.language.value.TimeOfDay;

/** A time at which an adviser could hold an interview. */
public record FreeTime(
        LocalDate day, TimeOfDay startsAt, int minutes, String officer, String name) {

    public FreeTime {
        requireNonNull(day, "day");
        requireNonNull(startsAt, "startsAt");
        requireNonNull(officer, "officer");
        requireNonNull(name, "name");
    }
}
