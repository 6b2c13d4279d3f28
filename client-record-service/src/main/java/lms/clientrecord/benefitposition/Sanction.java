package lms.clientrecord.benefitposition;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.DateRange;

/**
 * A sanction or disallowance that has been placed on a benefit, as the benefit system told it (IT
 * ¶26).
 *
 * @param on the days for which the benefit is sanctioned or disallowed
 * @param reference by which the benefit system knows it
 */
public record Sanction(Kind kind, Benefit benefit, DateRange on, String reference) {

    public Sanction {
        requireNonNull(kind, "kind");
        requireNonNull(benefit, "benefit");
        requireNonNull(on, "on");
        requireNonNull(reference, "reference");
    }

    /** Hides what was placed on whose benefit. */
    @Override
    public String toString() {
        return "Sanction[]";
    }

    /** What has been placed on the benefit. */
    public enum Kind {
        @JsonProperty("Sanction")
        SANCTION,
        @JsonProperty("Disallowance")
        DISALLOWANCE
    }
}
