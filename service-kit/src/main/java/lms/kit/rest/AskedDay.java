package lms.kit.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;

/**
 * The day that a question is asked about: {@code 2012-05-01}, from 1900 to 2999. It is checked
 * here, because JAX-RS would answer 404 to a day that is none.
 */
public record AskedDay(@JsonValue String text) {

    private static final Pattern SHAPE = Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

    /**
     * @throws RefusedException when it is not such a day
     */
    public AskedDay {
        if (!SHAPE.matcher(text).matches() || !isDay(text)) {
            throw RefusedException.because(KitRefusal.FIELD_NOT_ACCEPTED);
        }
    }

    /** The day. */
    public LocalDate day() {
        return LocalDate.parse(text);
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException _) {
            return false;
        }
    }
}
