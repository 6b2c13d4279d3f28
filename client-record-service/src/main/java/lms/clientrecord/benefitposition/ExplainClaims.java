package lms.clientrecord.benefitposition;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.benefitposition.rules.BenefitPositionRules;
import lms.clientrecord.benefitposition.rules.SanctionRules;
import lms.clientrecord.history.AsOf;
import lms.kit.time.Today;
import org.jspecify.annotations.Nullable;

/**
 * Tells what follows from a benefit position: who still claims what, and which claims are linked.
 */
@ApplicationScoped
public class ExplainClaims {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ClientRecordPolicy policy;
    private final Today today;

    ExplainClaims(ClientRecordPolicy policy, Today today) {
        this.policy = policy;
        this.today = today;
    }

    /** For today, or for the day of the moment at which the position was so. */
    public ClaimsOnADay explain(BenefitPosition position, @Nullable AsOf asOf) {
        var on = asOf == null ? today.date() : dayOf(asOf);
        var claims = position.position().claims();
        return new ClaimsOnADay(
                on,
                BenefitPositionRules.claimed(claims, on),
                BenefitPositionRules.endOfClaim(claims),
                position.linkedPeriods(policy.links()),
                SanctionRules.inForce(position.position().sanctions(), on));
    }

    /**
     * As many days before today as the moment is. Moments are real, and today can be set in a
     * training build.
     */
    private LocalDate dayOf(AsOf asOf) {
        return today.date().minusDays(DAYS.between(day(asOf.moment()), day(today.now())));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }
}
