package lms.reporting.reading;

import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * Whom a row of a report is about.
 *
 * @param name absent when the client is restricted, or not known here yet
 * @param office absent while the client is not known here yet
 * @param adviser the sign-in name; absent while nobody has the client
 */
public record ReportedClient(
        ClientId id,
        @Nullable String name,
        @Nullable OfficeCode office,
        @Nullable String adviser) {}
