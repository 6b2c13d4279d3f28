package lms.reporting.reading.api;

import lms.kit.rest.Page;
import lms.reporting.reading.Question;
import org.jspecify.annotations.Nullable;

/**
 * Some of a report, and what was asked.
 *
 * @param isFirst whether it is the beginning of the report
 */
public record AnsweredPage<R>(Question question, Page<R> page, boolean isFirst) {

    /** What the report says when there is nobody to report; absent when there is somebody. */
    public @Nullable String message(String nobody) {
        return isFirst && page.items().isEmpty() ? nobody : null;
    }
}
