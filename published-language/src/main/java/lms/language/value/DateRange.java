package lms.language.value;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from {@code first} to {@code last}, both counted; without {@code last} it goes on. */
public record DateRange(LocalDate first, @Nullable LocalDate last) {

    /**
     * @throws IllegalArgumentException when {@code last} is before {@code first}
     */
    public DateRange {
        requireNonNull(first, "first");
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
    }

    /** Gives the range that begins on a day and goes on. */
    public static DateRange from(LocalDate first) {
        return new DateRange(first, null);
    }

    /** Tells whether the day is one of the range's days. */
    public boolean contains(LocalDate on) {
        return !on.isBefore(first) && (last == null || !on.isAfter(last));
    }
}
