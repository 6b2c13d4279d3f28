package lms.workprogramme.referral;

import java.time.LocalDate;
import lms.language.event.CircumstancesChanged.Field;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as the provider was given it.
 *
 * @param before what it was given; null for nothing
 * @param after what holds now; null for nothing
 * @param effectiveOn the day from which that holds
 */
public record Change(
        Field field, @Nullable Object before, @Nullable Object after, LocalDate effectiveOn) {

    /** Says what has changed, and not how. */
    @Override
    public String toString() {
        return "Change[" + field + "]";
    }
}
