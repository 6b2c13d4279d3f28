package lms.actionplan.plan.legacy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an Action Plan from before LMS Release 24, as they came (AP ¶97, ¶108).
 *
 * @param agreedActions the last actions that were agreed; absent when there were none
 * @param reviewProgress how they went; absent when nothing was written
 * @param importedOn the day on which they were brought in
 * @param whole whether all of it went into the Info text
 */
public record LegacyPlan(
        ClientId clientId,
        @Nullable String agreedActions,
        @Nullable String reviewProgress,
        LocalDate importedOn,
        boolean whole,
        Stamp imported) {

    public LegacyPlan {
        requireNonNull(clientId, "clientId");
        requireNonNull(importedOn, "importedOn");
        requireNonNull(imported, "imported");
    }
}
