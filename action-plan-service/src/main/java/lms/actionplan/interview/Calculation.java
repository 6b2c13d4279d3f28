package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lms.actionplan.clientrecord.InWorkBenefitCalculation;
import lms.actionplan.clientrecord.InWorkBenefitCalculation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an In Work Benefit Calculation came to (AP ¶89).
 *
 * @param weeklyPence by how much the client would be better or worse off in work, a week
 * @param notes what else there is to say; null when nothing
 */
public record Calculation(
        UUID id,
        LocalDate calculatedOn,
        Outcome outcome,
        int weeklyPence,
        @Nullable String notes,
        Officer by,
        Instant at) {

    public Calculation {
        requireNonNull(id, "id");
        requireNonNull(calculatedOn, "calculatedOn");
        requireNonNull(outcome, "outcome");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    /** As the plan shows it. */
    public InWorkBenefitCalculation result() {
        return new InWorkBenefitCalculation(calculatedOn, outcome, weeklyPence, notes);
    }
}
