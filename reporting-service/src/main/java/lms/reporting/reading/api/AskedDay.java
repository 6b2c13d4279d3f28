package lms.reporting.reading.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import lms.kit.rules.RefusedException;
import lms.reporting.reading.ReportRefusal;

/** A day named in a query. */
public record AskedDay(LocalDate day) {

    /**
     * @throws RefusedException when it is not a day
     */
    public AskedDay(String text) {
        this(parse(text));
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw RefusedException.because(ReportRefusal.DAY_NOT_ACCEPTED);
        }
    }
}
