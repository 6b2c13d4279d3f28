package lms.clientrecord.benefitposition.rules;

import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIMS_OVERLAP;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_BEFORE_THE_BENEFIT;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_ENDS_TOO_FAR_AHEAD;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_GOES_ON;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_NOT_YET_BEGUN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import org.jspecify.annotations.Nullable;

/** Which claims may be recorded, and what follows from them. */
public final class BenefitPositionRules {

    private BenefitPositionRules() {}

    /**
     * Tells whether the claims may be recorded: each has begun, may be known to end soon, and does
     * not overlap another one to the same benefit.
     *
     * @param firstDays the first day on which each benefit could be claimed
     * @param latestEnd the last day that a claim may be known to end on
     */
    @Source("decision ADR-0031, decision ADR-0035")
    public static Ruling mayKeep(
            List<Claim> claims,
            LocalDate on,
            Map<Benefit, LocalDate> firstDays,
            LocalDate latestEnd) {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            var days = claim.on();
            var pointer = "/claims/" + i;
            if (days.first().isAfter(on)) {
                reasons.add(CLAIM_NOT_YET_BEGUN.at(pointer + "/on/first"));
            }
            if (days.first().isBefore(firstDays.getOrDefault(claim.benefit(), LocalDate.MIN))) {
                reasons.add(CLAIM_BEFORE_THE_BENEFIT.at(pointer + "/on/first"));
            }
            if (days.last() != null && days.last().isAfter(latestEnd)) {
                reasons.add(CLAIM_ENDS_TOO_FAR_AHEAD.at(pointer + "/on/last"));
            }
            if (claim.ended() != null && days.last() == null) {
                reasons.add(CLAIM_GOES_ON.at(pointer + "/ended"));
            }
            if (claims.subList(0, i).stream().anyMatch(other -> overlap(claim, other))) {
                reasons.add(CLAIMS_OVERLAP.at(pointer + "/on"));
            }
        }
        return Ruling.of(reasons);
    }

    private static boolean overlap(Claim one, Claim other) {
        return one.benefit() == other.benefit()
                && (one.on().contains(other.on().first()) || other.on().contains(one.on().first()));
    }

    /** The benefits that are claimed on a day: whether the client is, or was, still claiming. */
    @Source("IT ¶26, WP ¶3")
    public static Set<Benefit> claimed(List<Claim> claims, LocalDate on) {
        var claimed = EnumSet.noneOf(Benefit.class);
        claims.stream().filter(c -> c.on().contains(on)).map(Claim::benefit).forEach(claimed::add);
        return claimed;
    }

    /**
     * The end of claim: the last day on which the client claims any benefit; none while a claim
     * goes on, and none when nothing was ever claimed.
     */
    @Source("WP ¶3, IT ¶26")
    public static @Nullable LocalDate endOfClaim(List<Claim> claims) {
        LocalDate end = null;
        for (var claim : claims) {
            var last = claim.on().last();
            if (last == null) {
                return null;
            }
            end = end == null || last.isAfter(end) ? last : end;
        }
        return end;
    }
}
