package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.Condition.CLAIMS_IB_OR_IS;
import static lms.workprogramme.eligibility.Condition.LIVES_WHERE_VOLUNTEERS_DO;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.CustomerGroup;
import lms.language.value.DateRange;
import lms.language.value.Nation;
import lms.workprogramme.eligibility.GroupPolicy.Values;
import lms.workprogramme.facts.Claims;
import org.jspecify.annotations.Nullable;

/**
 * The Customer Group WP IB and IS Volunteer: Incapacity Benefit or Income Support is claimed, and
 * the client lives in England; eligible from the first day of the claim.
 */
final class IbAndIsGroup {

    private IbAndIsGroup() {}

    @Source("WP Appendix A, decision ADR-0066")
    static @Nullable Place find(
            Claims claims, Nation nation, Values values, LocalDate on, Findings so) {
        var claim =
                Stream.of(Benefit.IB, Benefit.IS)
                        .map(benefit -> Claiming.live(claims, benefit, on))
                        .filter(Objects::nonNull)
                        .min(Comparator.comparing(DateRange::first))
                        .orElse(null);
        if (!so.found(
                        CLAIMS_IB_OR_IS,
                        claim != null,
                        claim == null
                                ? "No claim to IB or IS is live on " + on + "."
                                : "The claim began on " + claim.first() + ".")
                || claim == null) {
            return null;
        }
        if (!so.found(
                LIVES_WHERE_VOLUNTEERS_DO,
                so.by(values.ibAndIsNations()).nations().contains(nation),
                "The customer lives in " + word(nation) + ".")) {
            return null;
        }
        var group = CustomerGroup.WP_IB_AND_IS_VOLUNTEER;
        return Place.in(group, claim.first(), so.by(values.terms(group)));
    }

    private static String word(Nation nation) {
        var name = nation.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
