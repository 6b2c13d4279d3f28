package lms.actionplan.interview.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lms.actionplan.clientrecord.InWorkBenefitCalculation.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an In Work Benefit Calculation came to (AP ¶89); the amount is a week's, in pence. */
@Schema(name = "RecordCalculation")
record CalculationRequest(
        @NotNull LocalDate calculatedOn,
        @NotNull Outcome outcome,
        @NotNull @Min(0) @Max(1_000_000) Integer weeklyPence,
        @Nullable @Size(max = 500) String notes) {}
