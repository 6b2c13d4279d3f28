package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.DateRange;

/** The benefits a client claims; so far, at most one claim to Jobseeker's Allowance. */
public record BenefitPosition(
        ClientId clientId,
        @JsonProperty(required = true) long version,
        List<Claim> claims,
        ChangedBy changedBy)
        implements ClientRecordEvent {

    public BenefitPosition {
        Counted.fromOne(version);
        requireNonNull(clientId, "clientId");
        requireNonNull(changedBy, "changedBy");
        claims = List.copyOf(claims);
    }

    /** A claim to a benefit, from its first day to its last, both counted. */
    public record Claim(Benefit benefit, DateRange on) {

        public Claim {
            requireNonNull(benefit, "benefit");
            requireNonNull(on, "on");
        }
    }

    /** The benefits that can be claimed so far. */
    public enum Benefit {
        JSA
    }
}
