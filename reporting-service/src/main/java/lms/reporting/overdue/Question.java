package lms.reporting.overdue;

import java.time.LocalDate;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the report wants to know.
 *
 * @param on the day the report is about
 * @param overdueAfterDays the policy value of that day
 * @param office the only office of interest; absent for all of them
 */
public record Question(LocalDate on, int overdueAfterDays, @Nullable OfficeCode office) {}
