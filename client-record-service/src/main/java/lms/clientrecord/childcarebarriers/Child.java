package lms.clientrecord.childcarebarriers;

import java.time.LocalDate;
import lms.language.value.YesNoNotKnown;
import org.jspecify.annotations.Nullable;

/**
 * A child of the customer's: either the date of birth is known, or an age and the day on which it
 * was true (AP ¶90).
 */
public record Child(
        @Nullable LocalDate dateOfBirth,
        @Nullable Integer age,
        @Nullable LocalDate ageOn,
        YesNoNotKnown childcareNeeded) {

    /** Hides when the child was born. */
    @Override
    public String toString() {
        return "Child[]";
    }
}
