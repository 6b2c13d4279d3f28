package lms.reporting.reading;

import java.time.LocalDate;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a report wants to know.
 *
 * @param on the day the report is about
 * @param office the only office of interest; absent for all of them
 */
public record Question(LocalDate on, @Nullable OfficeCode office) {}
