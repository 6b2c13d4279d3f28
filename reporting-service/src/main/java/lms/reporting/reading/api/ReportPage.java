package lms.reporting.reading.api;

import org.jspecify.annotations.Nullable;

/** A page of a report. */
public interface ReportPage {

    /** What to give as {@code after} for the following page; absent on the last one. */
    @Nullable String next();
}
