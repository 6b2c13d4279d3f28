package lms.clientrecord.benefitposition.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lms.clientrecord.benefitposition.Gap;
import lms.clientrecord.benefitposition.LinkLimit;
import lms.clientrecord.benefitposition.LinkLimit.Counted;
import lms.clientrecord.benefitposition.LinkPolicy;
import lms.clientrecord.benefitposition.LinkedPeriod;
import lms.kit.policy.Policy.Dated;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.ClaimEnd;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;

/** Which claims to a benefit are linked, so that they count as one. */
public final class ClaimLinks {

    private ClaimLinks() {}

    /**
     * The linked periods of the claims, benefit by benefit, the earliest first.
     *
     * <p>Claims are taken in the order in which they began. One joins the period before it when the
     * gap is ignored by the policy of its first day; otherwise a new period begins with it.
     */
    @Source("decision ADR-0035")
    public static List<LinkedPeriod> linkedPeriods(List<Claim> claims, LinkPolicy policy) {
        var periods = new ArrayList<LinkedPeriod>();
        for (var benefit : Benefit.values()) {
            var inOrder =
                    claims.stream()
                            .filter(claim -> claim.benefit() == benefit)
                            .sorted(Comparator.comparing(claim -> claim.on().first()))
                            .toList();
            periods.addAll(periodsOf(benefit, inOrder, policy));
        }
        return periods;
    }

    private static List<LinkedPeriod> periodsOf(
            Benefit benefit, List<Claim> inOrder, LinkPolicy policy) {
        var periods = new ArrayList<LinkedPeriod>();
        var joined = new ArrayList<DateRange>();
        var gaps = new ArrayList<Gap>();
        int ignored = 0;
        Gap begunAfter = null;
        Claim before = null;
        for (var claim : inOrder) {
            if (before != null) {
                var limit = policy.limit(benefit, claim.on().first());
                var gap = gap(before, claim, ignored, limit);
                if (gap.linked()) {
                    gaps.add(gap);
                    ignored += isWithin(gap.days(), ignored, limit.value()) ? gap.days() : 0;
                } else {
                    periods.add(new LinkedPeriod(benefit, joined, gaps, begunAfter));
                    joined.clear();
                    gaps.clear();
                    ignored = 0;
                    begunAfter = gap;
                }
            }
            joined.add(claim.on());
            before = claim;
        }
        if (!joined.isEmpty()) {
            periods.add(new LinkedPeriod(benefit, joined, gaps, begunAfter));
        }
        return periods;
    }

    private static Gap gap(Claim before, Claim claim, int ignored, Dated<LinkLimit> limit) {
        var ended = before.on().last();
        if (ended == null) {
            throw new IllegalArgumentException("a claim that goes on has none after it");
        }
        var begun = claim.on().first();
        int days = Math.toIntExact(DAYS.between(ended, begun)) - 1;
        boolean linked =
                isWithin(days, ignored, limit.value())
                        || (before.ended() == ClaimEnd.WORK
                                && isWithinAfterWork(days, limit.value()));
        return new Gap(ended, begun, days, ignored + days, linked, limit);
    }

    private static boolean isWithin(int days, int ignored, LinkLimit limit) {
        int counted = limit.counted() == Counted.IN_TOTAL ? ignored + days : days;
        return counted <= limit.maxGapDays();
    }

    private static boolean isWithinAfterWork(int days, LinkLimit limit) {
        return limit.maxGapDaysAfterWork() != null && days <= limit.maxGapDaysAfterWork();
    }

    /** Tells whether two claims to a benefit, each named by its first day, count as one. */
    @Source("decision ADR-0035")
    public static boolean areLinked(
            List<LinkedPeriod> periods, Benefit benefit, LocalDate first, LocalDate second) {
        return periods.stream()
                .filter(period -> period.benefit() == benefit)
                .anyMatch(period -> period.has(first) && period.has(second));
    }

    /** The days of a linked period up to a day on which the benefit was claimed; gaps are not. */
    @Source("decision ADR-0035")
    public static int daysClaimed(LinkedPeriod period, LocalDate on) {
        long days = 0;
        for (var claim : period.claims()) {
            var last = claim.last() == null || claim.last().isAfter(on) ? on : claim.last();
            days += Math.max(0, DAYS.between(claim.first(), last) + 1);
        }
        return Math.toIntExact(days);
    }

    /** Why a claim is linked to the one before it, or is not, for people. */
    @Source("decision ADR-0035")
    public static String because(Gap gap) {
        var limit = gap.limit().value();
        var most =
                switch (limit.counted()) {
                    case IN_TOTAL ->
                            "%d in this linked period, and %d in total are ignored"
                                    .formatted(gap.total(), limit.maxGapDays());
                    case EACH -> "%d are ignored each time".formatted(limit.maxGapDays());
                };
        var afterWork = afterWork(limit.maxGapDaysAfterWork());
        return "The claim from %s is %slinked to the one that ended on %s: %d days between them, %s%s."
                .formatted(
                        gap.before(),
                        gap.linked() ? "" : "not ",
                        gap.after(),
                        gap.days(),
                        most,
                        afterWork);
    }

    private static String afterWork(@Nullable Integer days) {
        return days == null ? "" : "; after work %d are".formatted(days);
    }
}
