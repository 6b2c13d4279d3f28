package lms.workprogramme.eligibility.rules;

import java.time.LocalDate;
import java.util.Comparator;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.DateRange;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.LinkedClaims;
import org.jspecify.annotations.Nullable;

/** What a client claims on a day. */
final class Claiming {

    private Claiming() {}

    /** The claim to a benefit that is live on a day; the earliest when there are several. */
    static @Nullable DateRange live(Claims claims, Benefit benefit, LocalDate on) {
        return claims.to(benefit).stream()
                .filter(claim -> claim.contains(on))
                .min(Comparator.comparing(DateRange::first))
                .orElse(null);
    }

    /**
     * Whether a client has stopped claiming a benefit that another field of the record tells of:
     * its claims are recorded, and all of them have ended. Without a recorded claim the field
     * counts by itself.
     */
    @Source("WP ¶3, decision ADR-0066")
    static boolean hasStopped(Claims claims, Benefit benefit, LocalDate on) {
        var days = claims.to(benefit);
        return !days.isEmpty() && days.stream().allMatch(claim -> hasEnded(claim, on));
    }

    /** The same in words. */
    static String stopped(Claims claims, Benefit benefit, LocalDate on) {
        var last =
                claims.to(benefit).stream()
                        .filter(claim -> hasEnded(claim, on))
                        .map(DateRange::last)
                        .filter(day -> day != null)
                        .max(Comparator.naturalOrder());
        return hasStopped(claims, benefit, on) && last.isPresent()
                ? "The last claim ended on " + last.get() + "."
                : "No end of it has come.";
    }

    private static boolean hasEnded(DateRange claim, LocalDate on) {
        var last = claim.last();
        return last != null && last.isBefore(on);
    }

    /** The live claim to Jobseeker's Allowance, after those that it is linked to. */
    @Source("decision ADR-0035")
    static @Nullable LinkedClaims linkedJsa(Claims claims, LocalDate on) {
        var live = live(claims, Benefit.JSA, on);
        if (live == null) {
            return null;
        }
        var start =
                claims.linked(Benefit.JSA).stream()
                        .filter(period -> period.contains(live.first()))
                        .map(DateRange::first)
                        .min(LocalDate::compareTo)
                        .orElse(live.first());
        return new LinkedClaims(
                claims.to(Benefit.JSA).stream()
                        .filter(claim -> !claim.first().isBefore(start))
                        .filter(claim -> !claim.first().isAfter(live.first()))
                        .sorted(Comparator.comparing(DateRange::first))
                        .toList());
    }
}
