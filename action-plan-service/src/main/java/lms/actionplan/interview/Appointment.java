package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import lms.actionplan.diary.TimeSpan;
import lms.language.value.TimeOfDay;
import org.jspecify.annotations.Nullable;

/**
 * When an interview is held.
 *
 * @param place where it stands in a diary; null when it is booked for a day only
 */
public record Appointment(LocalDate day, @Nullable Place place) {

    public Appointment {
        requireNonNull(day, "day");
    }

    /** On a day, in nobody's diary. */
    public static Appointment on(LocalDate day) {
        return new Appointment(day, null);
    }

    /** An adviser's time on the day. */
    public record Place(String officer, TimeOfDay startsAt, int minutes) {

        public Place {
            requireNonNull(officer, "officer");
            requireNonNull(startsAt, "startsAt");
        }

        /** The time it takes on a day. */
        public TimeSpan on(LocalDate day) {
            return TimeSpan.of(day, startsAt, minutes);
        }
    }
}
