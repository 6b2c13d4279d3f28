package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.Condition.AGED_18_TO_24;
import static lms.workprogramme.eligibility.Condition.CLAIMS_JSA;
import static lms.workprogramme.eligibility.Condition.DATE_OF_BIRTH_KNOWN;
import static lms.workprogramme.eligibility.Condition.ELIGIBILITY_DATE_REACHED;
import static lms.workprogramme.eligibility.Condition.OLD_ENOUGH;
import static lms.workprogramme.eligibility.Condition.PROGRAMME_RUNS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.Basis;
import lms.language.value.CustomerGroup;
import lms.language.value.DateRange;
import lms.workprogramme.eligibility.Condition;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.eligibility.Decision.Finding;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.LinkedClaims;
import org.jspecify.annotations.Nullable;

/** The Customer Groups of jobseekers and their eligibility dates. */
public final class CustomerGroups {

    private CustomerGroups() {}

    /**
     * Which group the client is in on a day, from when they are eligible, and why.
     *
     * <p>Aged 18 to 24 when the claim has lasted nine months: WP JSA 18-24, from that day. Older:
     * WP JSA 25+, after twelve months. Younger: WP JSA 18-24, from the eighteenth birthday, the
     * first day on which both the age and the nine months are reached. Linked claims count as one,
     * without the days of the gaps between them.
     */
    @Source("WP ¶3-6, Appendix A, decision ADR-0018, decision ADR-0022, decision ADR-0035")
    public static Decision decide(ClientFacts facts, GroupPolicy policy, LocalDate on) {
        var values = policy.on(on);
        var claim = linkedClaims(facts.claims(), on);
        var born = facts.person() == null ? null : facts.person().dateOfBirth();

        var findings = new ArrayList<Finding>();
        findings.add(
                found(
                        PROGRAMME_RUNS,
                        values != null,
                        values == null
                                ? "No policy value holds on " + on + " yet."
                                : "Policy values hold on " + on + "."));
        findings.add(
                found(
                        DATE_OF_BIRTH_KNOWN,
                        born != null,
                        born == null
                                ? "The client record has not told it yet."
                                : "Born on " + born + "."));
        findings.add(
                found(
                        CLAIMS_JSA,
                        claim != null,
                        claim == null ? "No claim to JSA is live on " + on + "." : begun(claim)));
        if (values == null || born == null || claim == null) {
            return new Decision(on, null, findings, values);
        }
        var eligibility = eligibility(claim, born, values, findings);
        findings.add(
                found(
                        ELIGIBILITY_DATE_REACHED,
                        !on.isBefore(eligibility.eligibilityDate()),
                        "The eligibility date is " + eligibility.eligibilityDate() + "."));
        return new Decision(on, eligibility, findings, values);
    }

    private static Eligibility eligibility(
            LinkedClaims claimed,
            LocalDate born,
            GroupPolicy.Values values,
            List<Finding> findings) {
        int shorterWait = values.jsa1824Months().value();
        int youngest = values.youngest().value();
        var over = afterMonths(claimed, shorterWait);
        long age = age(born, over);
        var because =
                "%d months%s after %s is %s; aged %d on that day."
                        .formatted(shorterWait, gapDays(claimed, over), claimed.first(), over, age);
        boolean oldEnough = age >= youngest;
        findings.add(found(OLD_ENOUGH, oldEnough, because));
        if (!oldEnough) {
            return mandatory(CustomerGroup.WP_JSA_18_24, birthday(born, youngest));
        }
        boolean young = age <= values.oldest().value();
        findings.add(found(AGED_18_TO_24, young, because));
        return young
                ? mandatory(CustomerGroup.WP_JSA_18_24, over)
                : mandatory(
                        CustomerGroup.WP_JSA_25_PLUS,
                        afterMonths(claimed, values.jsa25PlusMonths().value()));
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

    /** Both groups must be referred and must take part. */
    private static Eligibility mandatory(CustomerGroup group, LocalDate eligibilityDate) {
        return new Eligibility(group, eligibilityDate, Basis.MANDATORY, Basis.MANDATORY);
    }

    /** Full years on a day; who was born on 29 February is a year older on 1 March. */
    private static long age(LocalDate born, LocalDate on) {
        return ChronoUnit.YEARS.between(born, on);
    }

    /** The first day on which the age is reached. */
    private static LocalDate birthday(LocalDate born, int age) {
        var day = born.plusYears(age);
        return age(born, day) < age ? day.plusDays(1) : day;
    }

    /** The live claim, after those that it is linked to. */
    private static @Nullable LinkedClaims linkedClaims(@Nullable Claims claims, LocalDate on) {
        if (claims == null) {
            return null;
        }
        var live =
                claims.jsa().stream()
                        .filter(claim -> claim.contains(on))
                        .min(Comparator.comparing(DateRange::first))
                        .orElse(null);
        if (live == null) {
            return null;
        }
        var start =
                claims.jsaLinked().stream()
                        .filter(period -> period.contains(live.first()))
                        .map(DateRange::first)
                        .min(LocalDate::compareTo)
                        .orElse(live.first());
        return new LinkedClaims(
                claims.jsa().stream()
                        .filter(claim -> !claim.first().isBefore(start))
                        .filter(claim -> !claim.first().isAfter(live.first()))
                        .sorted(Comparator.comparing(DateRange::first))
                        .toList());
    }

    private static Finding found(Condition condition, boolean met, String because) {
        return new Finding(condition, met, because);
    }
}
