package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.Condition.AGED_18_TO_24;
import static lms.workprogramme.eligibility.Condition.CLAIMED_AFTER_RELEASE;
import static lms.workprogramme.eligibility.Condition.CLAIMS_JSA;
import static lms.workprogramme.eligibility.Condition.EARLY_ACCESS;
import static lms.workprogramme.eligibility.Condition.JSA_22_OF_24;
import static lms.workprogramme.eligibility.Condition.OLD_ENOUGH;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.value.Basis;
import lms.language.value.CustomerGroup;
import lms.language.value.DateRange;
import lms.workprogramme.eligibility.EarlyAccessTerms;
import lms.workprogramme.eligibility.GroupPolicy.Values;
import lms.workprogramme.eligibility.PolicyNumber;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.LinkedClaims;
import org.jspecify.annotations.Nullable;

/**
 * The Customer Groups of Jobseeker's Allowance. A client can be let in by several; the earliest
 * eligibility date counts, of the same dates the one that the adviser must refer on.
 *
 * <pre>
 * who                                                group                         eligible
 * aged 18 to 24 when nine months are over            WP JSA 18-24                  then
 * younger on that day                                WP JSA 18-24                  18th birthday
 * older on that day                                  WP JSA 25+                    after 12 months
 * with a reason for early access                     WP JSA Early Access           after 3 months
 * a prison leaver who claimed within 13 weeks        WP JSA Early Access           day of the claim
 * on JSA for 22 of the last 24 months                WP JSA Claiming 22 of 24 Mths after 3 months of
 *                                                                                  the live claim
 * </pre>
 *
 * Months are those of linked claims, but for the last two rows. Nobody is eligible before 18.
 */
final class JsaGroups {

    private JsaGroups() {}

    @Source(
            "WP ¶3-6, Appendix A, decision ADR-0018, decision ADR-0035, decision ADR-0066, decision"
                    + " ADR-0067")
    static @Nullable Place find(
            Claims claims, LocalDate born, Values values, LocalDate on, Findings so) {
        var claimed = Claiming.linkedJsa(claims, on);
        if (!so.found(
                        CLAIMS_JSA,
                        claimed != null,
                        claimed == null ? "No claim to JSA is live on " + on + "." : begun(claimed))
                || claimed == null) {
            return null;
        }
        return Stream.of(
                        byAge(claimed, born, values, so),
                        earlyAccess(claims.earlyAccess(), claimed, born, values, so),
                        for22Of24(claims, claimed, born, values, on, so))
                .filter(Objects::nonNull)
                .min(EARLIEST)
                .orElse(null);
    }

    /** The compulsory one of two on the same day; then the one named first in Appendix A. */
    private static final Comparator<Place> EARLIEST =
            Comparator.comparing((Place place) -> place.eligibility().eligibilityDate())
                    .thenComparing(place -> place.eligibility().referralBasis() != Basis.MANDATORY)
                    .thenComparing(place -> place.eligibility().group());

    private static Place byAge(LinkedClaims claimed, LocalDate born, Values values, Findings so) {
        int shorterWait = so.by(values.number(PolicyNumber.JSA_18_24_MONTHS));
        int youngest = so.by(values.number(PolicyNumber.JSA_18_24_YOUNGEST_AGE));
        var over = afterMonths(claimed, shorterWait);
        long age = Ages.age(born, over);
        var because =
                "%d months%s after %s is %s; aged %d on that day."
                        .formatted(shorterWait, gapDays(claimed, over), claimed.first(), over, age);
        if (!so.found(OLD_ENOUGH, age >= youngest, because)) {
            return place(CustomerGroup.WP_JSA_18_24, Ages.birthday(born, youngest), values, so);
        }
        int oldest = so.by(values.number(PolicyNumber.JSA_18_24_OLDEST_AGE));
        return so.found(AGED_18_TO_24, age <= oldest, because)
                ? place(CustomerGroup.WP_JSA_18_24, over, values, so)
                : place(
                        CustomerGroup.WP_JSA_25_PLUS,
                        afterMonths(claimed, so.by(values.number(PolicyNumber.JSA_25_PLUS_MONTHS))),
                        values,
                        so);
    }

    private static @Nullable Place earlyAccess(
            @Nullable EarlyAccess recorded,
            LinkedClaims claimed,
            LocalDate born,
            Values values,
            Findings so) {
        var row = recorded == null ? null : values.earlyAccess().get(recorded.reason());
        if (!so.found(EARLY_ACCESS, row != null, reason(recorded, row != null))
                || recorded == null
                || row == null) {
            return null;
        }
        var terms = so.by(row);
        var start = start(recorded, claimed, terms, so);
        return start == null
                ? null
                : Place.in(
                        CustomerGroup.WP_JSA_EARLY_ACCESS,
                        atLeastAged(born, start, values),
                        terms.referral(),
                        terms.participation(),
                        terms.paymentGroup());
    }

    /** A prison leaver counts from the claim made after release, everyone else from the first. */
    private static @Nullable LocalDate start(
            EarlyAccess recorded, LinkedClaims claimed, EarlyAccessTerms terms, Findings so) {
        var weeks = terms.weeksFromRelease();
        if (weeks == null) {
            return afterMonths(claimed, terms.months());
        }
        var released = recorded.releasedOn();
        var after = released == null ? null : claimAfter(released, claimed, weeks);
        so.found(
                CLAIMED_AFTER_RELEASE,
                after != null,
                released == null
                        ? "No date of release is recorded."
                        : "Released on %s; %d weeks end on %s."
                                .formatted(released, weeks, released.plusWeeks(weeks)));
        return after == null ? null : after.plusMonths(terms.months());
    }

    @Source("decision ADR-0066")
    private static @Nullable LocalDate claimAfter(
            LocalDate released, LinkedClaims claimed, int weeks) {
        return claimed.claims().stream()
                .map(DateRange::first)
                .filter(first ->
                        !first.isBefore(released) && !first.isAfter(released.plusWeeks(weeks)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Place for22Of24(
            Claims claims,
            LinkedClaims claimed,
            LocalDate born,
            Values values,
            LocalDate on,
            Findings so) {
        int of = so.by(values.number(PolicyNumber.JSA_22_OF_24_CLAIMED_MONTHS));
        int last = so.by(values.number(PolicyNumber.JSA_22_OF_24_LAST_MONTHS));
        var live = claimed.live();
        var share = new ClaimedShare(claims.to(Benefit.JSA), of, last);
        var reached = share.firstReached(live.first(), on);
        var today = share.on(on);
        if (!so.found(
                        JSA_22_OF_24,
                        reached != null,
                        "%d of the %d days up to %s were claimed; %d are needed.%s"
                                .formatted(
                                        today.claimed(),
                                        today.days(),
                                        on,
                                        today.needed(),
                                        reached == null ? "" : " Reached on " + reached + "."))
                || reached == null) {
            return null;
        }
        var waited =
                live.first().plusMonths(so.by(values.number(PolicyNumber.JSA_22_OF_24_MONTHS)));
        return place(
                CustomerGroup.WP_JSA_22_OF_24,
                atLeastAged(born, waited.isBefore(reached) ? reached : waited, values),
                values,
                so);
    }

    /** The next day on which 22 of 24 months will have been claimed, if the live claim goes on. */
    @Source("decision ADR-0067")
    static @Nullable LocalDate nextReached(Claims claims, Values values, LocalDate on) {
        var live = Claiming.live(claims, Benefit.JSA, on);
        if (live == null) {
            return null;
        }
        int last = values.number(PolicyNumber.JSA_22_OF_24_LAST_MONTHS).value();
        var share =
                new ClaimedShare(
                        claims.to(Benefit.JSA),
                        values.number(PolicyNumber.JSA_22_OF_24_CLAIMED_MONTHS).value(),
                        last);
        if (share.firstReached(live.first(), on) != null) {
            return null;
        }
        var until = on.plusMonths(last).plusDays(1);
        var ends = live.last();
        return share.firstReached(
                on.plusDays(1), ends != null && ends.isBefore(until) ? ends : until);
    }

    private static Place place(
            CustomerGroup group, LocalDate eligibilityDate, Values values, Findings so) {
        return Place.in(group, eligibilityDate, so.by(values.terms(group)));
    }

    /** The day itself, or the first on which the client is old enough. */
    private static LocalDate atLeastAged(LocalDate born, LocalDate day, Values values) {
        var birthday =
                Ages.birthday(born, values.number(PolicyNumber.JSA_18_24_YOUNGEST_AGE).value());
        return day.isBefore(birthday) ? birthday : day;
    }

    /**
     * The day on which linked claims have lasted a number of months: so many months after the
     * linked claim start, and later by the days of each gap that began before then.
     */
    @Source("decision ADR-0018, decision ADR-0035")
    static LocalDate afterMonths(LinkedClaims claimed, int months) {
        var over = claimed.first().plusMonths(months);
        for (var gap : claimed.gaps()) {
            if (gap.first().isBefore(over)) {
                over = over.plusDays(gap.days());
            }
        }
        return over;
    }

    private static String gapDays(LinkedClaims claimed, LocalDate over) {
        long days =
                claimed.gaps().stream()
                        .filter(gap -> gap.first().isBefore(over))
                        .mapToLong(LinkedClaims.Gap::days)
                        .sum();
        return days == 0 ? "" : " and %d gap days".formatted(days);
    }

    private static String begun(LinkedClaims claimed) {
        var live = claimed.live().first();
        return live.equals(claimed.first())
                ? "The claim began on %s.".formatted(live)
                : "The claim began on %s, and is linked to one that began on %s."
                        .formatted(live, claimed.first());
    }

    private static String reason(@Nullable EarlyAccess recorded, boolean holds) {
        if (recorded == null) {
            return "No reason for early access is recorded.";
        }
        return holds
                ? "The reason is %s, recorded on %s."
                        .formatted(recorded.reason(), recorded.recordedOn())
                : "The reason %s gives no early access on this day.".formatted(recorded.reason());
    }
}
