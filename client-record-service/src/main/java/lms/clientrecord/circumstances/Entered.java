package lms.clientrecord.circumstances;

import java.time.LocalDate;
import lms.language.event.BenefitPosition.Circumstances;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser enters of a client's circumstances.
 *
 * @param earlyAccess null when there is no reason for early access
 */
public record Entered(@Nullable EntitledEarly earlyAccess, Circumstances circumstances) {

    /** A reason for early access, for a prison leaver with the date of release. */
    public record EntitledEarly(EarlyAccessCode reason, @Nullable LocalDate releasedOn) {}
}
