package lms.language.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** A time of day on the clocks of London, to the minute, for example {@code 09:30}. */
public record TimeOfDay(@JsonValue String value) implements Comparable<TimeOfDay> {

    private static final Pattern SHAPE = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public TimeOfDay {
        value = value.strip();
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a time of day");
        }
    }

    /** The time of day, its seconds left out. */
    public static TimeOfDay of(LocalTime time) {
        return new TimeOfDay("%02d:%02d".formatted(time.getHour(), time.getMinute()));
    }

    /** The same as a local time. */
    public LocalTime time() {
        return LocalTime.parse(value);
    }

    /** How many minutes of the day have passed. */
    public int minuteOfDay() {
        return time().getHour() * 60 + time().getMinute();
    }

    @Override
    public int compareTo(TimeOfDay other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
