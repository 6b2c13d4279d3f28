package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an interview was booked.
 *
 * @param before when it was to be held before it was rebooked; null when it never was
 * @param by the officer who booked it, or rebooked it last
 * @param on the day on which they did
 */
public record Booking(
        Appointment appointment, @Nullable Appointment before, String by, LocalDate on) {

    public Booking {
        requireNonNull(appointment, "appointment");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
    }

    /** For the first time. */
    public static Booking first(Appointment appointment, String by, LocalDate on) {
        return new Booking(appointment, null, by, on);
    }

    /** For another time instead. */
    Booking instead(Appointment other, String officer, LocalDate day) {
        return new Booking(other, appointment, officer, day);
    }
}
