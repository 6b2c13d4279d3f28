package lms.language.event;

import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.DateRange;

/** The benefits a client claims; so far, at most one claim to Jobseeker's Allowance. */
public record BenefitPosition(
        ClientId clientId, long version, List<Claim> claims, ChangedBy changedBy)
        implements ClientRecordEvent {

    public BenefitPosition {
        claims = List.copyOf(claims);
    }

    /** A claim to a benefit, from its first day to its last, both counted. */
    public record Claim(Benefit benefit, DateRange on) {}

    /** The benefits that can be claimed so far. */
    public enum Benefit {
        JSA
    }
}
