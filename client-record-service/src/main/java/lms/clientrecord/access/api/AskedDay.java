package lms.clientrecord.access.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import lms.clientrecord.access.AccessRefusal;
import lms.kit.rules.RefusedException;
import org.jspecify.annotations.Nullable;

/** A day named in a query. */
record AskedDay(LocalDate day) {

    /**
     * @throws RefusedException when it is not a day
     */
    public AskedDay(String text) {
        this(parse(text));
    }

    /**
     * The day.
     *
     * @throws RefusedException when none was named
     */
    static LocalDate required(@Nullable AskedDay asked) {
        if (asked == null) {
            throw RefusedException.because(AccessRefusal.DAY_NOT_ACCEPTED);
        }
        return asked.day();
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw RefusedException.because(AccessRefusal.DAY_NOT_ACCEPTED);
        }
    }
}
