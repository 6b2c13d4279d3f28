package lms.clientrecord.benefitposition.rules;

import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_BEFORE_THE_BENEFIT;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_ENDS_TOO_FAR_AHEAD;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_NOT_YET_BEGUN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Claim;

/** Which claims may be recorded. */
public final class BenefitPositionRules {

    private BenefitPositionRules() {}

    /**
     * Tells whether the claims may be recorded: one that has begun, also one that is known to end
     * soon.
     *
     * @param firstDayOfJsa the first day on which Jobseeker's Allowance could be claimed
     * @param latestEnd the last day that a claim may be known to end on
     */
    @Source("decision ADR-0031")
    public static Ruling mayKeep(
            List<Claim> claims, LocalDate on, LocalDate firstDayOfJsa, LocalDate latestEnd) {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < claims.size(); i++) {
            var days = claims.get(i).on();
            var pointer = "/claims/" + i + "/on";
            if (days.first().isAfter(on)) {
                reasons.add(CLAIM_NOT_YET_BEGUN.at(pointer + "/first"));
            }
            if (days.first().isBefore(firstDayOfJsa)) {
                reasons.add(CLAIM_BEFORE_THE_BENEFIT.at(pointer + "/first"));
            }
            if (days.last() != null && days.last().isAfter(latestEnd)) {
                reasons.add(CLAIM_ENDS_TOO_FAR_AHEAD.at(pointer + "/last"));
            }
        }
        return Ruling.of(reasons);
    }
}
