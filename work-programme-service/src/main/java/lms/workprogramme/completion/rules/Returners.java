package lms.workprogramme.completion.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.DateRange;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.journey.Course;

/** Who has come back to a benefit while the allotted time went on. */
public final class Returners {

    private Returners() {}

    /**
     * Whether a participant is a Work Programme Returner on a day: claims a benefit, after a break
     * that ended once they were referred. The referral, its provider and its end stay.
     */
    @Source("WP ¶49, decision ADR-0077")
    public static boolean isReturner(ClientFacts facts, Course course, LocalDate on) {
        var live = course.liveReferral();
        if (live == null || facts.claims() == null) {
            return false;
        }
        var claims = facts.claims().claims().stream().map(Claim::on).toList();
        return claims.stream()
                .filter(claim -> claim.contains(on))
                .map(claim -> firstWithoutBreak(claim.first(), claims))
                .min(Comparator.naturalOrder())
                .filter(first -> first.isAfter(live.wpStartDate()))
                .isPresent();
    }

    /** The first day of all the claims that follow on one another up to the one of this day. */
    private static LocalDate firstWithoutBreak(LocalDate first, List<DateRange> claims) {
        return claims.stream()
                .filter(claim -> claim.contains(first.minusDays(1)))
                .map(DateRange::first)
                .min(Comparator.naturalOrder())
                .map(earlier -> firstWithoutBreak(earlier, claims))
                .orElse(first);
    }
}
