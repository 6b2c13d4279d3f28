package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an In Work Benefit Calculation came to, as the Personal Circumstances tab shows it (AP ¶89).
 *
 * @param weeklyPence by how much the client would be better or worse off in work, a week
 * @param notes what else there is to say; absent when nothing
 */
public record InWorkBenefitCalculation(
        LocalDate calculatedOn, Outcome outcome, int weeklyPence, @Nullable String notes) {

    public InWorkBenefitCalculation {
        requireNonNull(calculatedOn, "calculatedOn");
        requireNonNull(outcome, "outcome");
    }

    /** The week's amount as it is written: £12.05. */
    public String pounds() {
        return "£%d.%02d".formatted(weeklyPence / 100, weeklyPence % 100);
    }

    /** How the client would stand in work. */
    public enum Outcome {
        @JsonProperty("Better off")
        BETTER_OFF,
        @JsonProperty("Worse off")
        WORSE_OFF
    }
}
