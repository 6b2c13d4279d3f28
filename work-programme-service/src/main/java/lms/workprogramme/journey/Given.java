package lms.workprogramme.journey;

import java.time.LocalDate;
import lms.language.value.ClientId;

/**
 * An answer that was given (ADR-0068).
 *
 * @param on the day on which, and for which, it was given
 * @param judgedBy the mark of the policy values that it was judged by
 * @param course what officers and providers had done by then
 */
public record Given(
        ClientId clientId, LocalDate on, String judgedBy, Course course, Answer answer) {}
