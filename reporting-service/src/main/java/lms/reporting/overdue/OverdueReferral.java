package lms.reporting.overdue;

import java.time.LocalDate;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * A client who must be referred, and has not been.
 *
 * @param name absent when the client is restricted, or not known here yet
 * @param office absent while the client is not known here yet
 */
public record OverdueReferral(
        ClientId clientId,
        @Nullable String name,
        @Nullable OfficeCode office,
        @Nullable String adviser,
        CustomerGroup customerGroup,
        LocalDate eligibilityDate) {}
