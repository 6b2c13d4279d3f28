package lms.clientrecord.benefitposition;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How long the gaps between claims to one benefit may be for the claims to be linked (ADR 35).
 *
 * @param maxGapDays the most days between them; 0 links only a claim from the very next day
 * @param counted whether that is the most of each gap, or of all gaps together
 * @param maxGapDaysAfterWork the most days of a gap after a claim that ended for work, where there
 *     is a longer one for that
 */
public record LinkLimit(
        @JsonProperty(required = true) int maxGapDays,
        Counted counted,
        @Nullable Integer maxGapDaysAfterWork) {

    public LinkLimit {
        requireNonNull(counted, "counted");
        if (maxGapDays < 0 || (maxGapDaysAfterWork != null && maxGapDaysAfterWork < 0)) {
            throw new IllegalArgumentException("a gap cannot be shorter than none");
        }
    }

    /** What a limit is the most of. */
    public enum Counted {
        @JsonProperty("each")
        EACH,
        @JsonProperty("in total")
        IN_TOTAL
    }
}
