package lms.actionplan.need;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import lms.language.event.BenefitPosition;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Of a client's benefit position, what decides whether they must have a plan (AP ¶17).
 *
 * @param version of the benefit position; 0 when nothing was ever told
 * @param loneParent null when it is not known
 * @param incapacity whether Income Support is claimed on the grounds of incapacity; null when it is
 *     not known
 * @param agreedOn when the Jobseeker's Agreement was agreed; null when there is none
 */
public record BenefitFacts(
        long version,
        List<Claimed> claims,
        @Nullable Boolean loneParent,
        @Nullable Boolean incapacity,
        @Nullable LocalDate agreedOn) {

    /** Nothing told yet. */
    public static final BenefitFacts NONE = new BenefitFacts(0, List.of(), null, null, null);

    public BenefitFacts {
        claims = List.copyOf(claims);
    }

    /** What is used of the event. */
    public static BenefitFacts of(BenefitPosition told) {
        var circumstances = told.circumstances();
        var agreement = told.jobseekersAgreement();
        return new BenefitFacts(
                told.version(),
                told.claims().stream()
                        .map(claim -> new Claimed(claim.benefit(), claim.on()))
                        .toList(),
                circumstances == null ? null : circumstances.loneParent(),
                circumstances == null ? null : circumstances.incomeSupportForIncapacity(),
                agreement == null ? null : agreement.agreedOn());
    }

    /** A claim to a benefit, from its first day to its last, both counted. */
    public record Claimed(Benefit benefit, DateRange on) {

        public Claimed {
            requireNonNull(benefit, "benefit");
            requireNonNull(on, "on");
        }
    }
}
