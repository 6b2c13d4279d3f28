package lms.clientrecord.office.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;

/**
 * The day that a question is asked about; checked here, because JAX-RS would answer 404 to a day
 * that is none.
 */
public record AskedOn(String text) {

    /**
     * @throws RefusedException when it is not a day
     */
    public AskedOn {
        day(text);
    }

    /** The day. */
    LocalDate day() {
        return day(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw RefusedException.because(KitRefusal.FIELD_NOT_ACCEPTED);
        }
    }
}
