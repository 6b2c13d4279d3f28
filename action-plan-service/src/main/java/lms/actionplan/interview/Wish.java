package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import lms.language.value.TimeOfDay;
import org.jspecify.annotations.Nullable;

/**
 * For when an interview is wanted: for a day, or for a time in an adviser's diary.
 *
 * @param officer in whose diary; null for a day only
 * @param startsAt at what time of the day; null for a day only
 * @param minutes how long; null for as long as the type usually takes
 */
public record Wish(
        LocalDate day,
        @Nullable String officer,
        @Nullable TimeOfDay startsAt,
        @Nullable Integer minutes) {

    public Wish {
        requireNonNull(day, "day");
    }

    /** For a day only. */
    public static Wish on(LocalDate day) {
        return new Wish(day, null, null, null);
    }
}
