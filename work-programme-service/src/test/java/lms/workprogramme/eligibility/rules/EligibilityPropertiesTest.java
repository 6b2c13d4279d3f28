package lms.workprogramme.eligibility.rules;

import static java.util.Objects.requireNonNull;
import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.aJobseeker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.JobseekersAgreement;
import lms.language.event.BenefitPosition.JointClaim;
import lms.language.event.BenefitPosition.Member;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import lms.language.event.BenefitPosition.WorkChoice;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.workprogramme.eligibility.Condition;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.rules.Standings;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("WP Appendix A: what eligibility never does")
@Source("WP ¶1-6, Appendix A, decision ADR-0018, decision ADR-0066, decision ADR-0067")
class EligibilityPropertiesTest {

    private static final List<String> REASONS =
            List.of("none", "homeless", "neet", "ex-ib", "offender");
    private static final LocalDate LATE = LocalDate.of(2016, 12, 1);

    @Property(tries = 1000)
    @Label("a later claim never gives an earlier date")
    void laterClaim(
            @ForAll @IntRange(max = 1200) int claimed,
            @ForAll @IntRange(min = 1, max = 400) int later,
            @ForAll @IntRange(min = 15 * 365, max = 60 * 365) int daysOld,
            @ForAll @IntRange(max = 4) int reason) {
        var first = LocalDate.of(2011, 6, 1).plusDays(claimed);
        var born = first.minusDays(daysOld);

        var early = date(born, reason, aJobseeker().claimingFrom(first.toString()));
        var late = date(born, reason, aJobseeker().claimingFrom(first.plusDays(later).toString()));

        assertThat(late).isAfterOrEqualTo(early);
    }

    @Property(tries = 1000)
    @Label("a longer gap between linked claims never brings the date forward")
    void longerGap(
            @ForAll @IntRange(max = 1200) int claimed,
            @ForAll @IntRange(max = 500) int lasted,
            @ForAll @IntRange(max = 28) int gap,
            @ForAll @IntRange(min = 1, max = 28) int longer,
            @ForAll @IntRange(min = 15 * 365, max = 60 * 365) int daysOld,
            @ForAll @IntRange(max = 4) int reason) {
        var first = LocalDate.of(2011, 6, 1).plusDays(claimed);
        var born = first.minusDays(daysOld);

        var without = date(born, reason, aJobseeker().claimingFrom(first.toString()));
        var shorter = date(born, reason, interrupted(first, lasted, gap));
        var further = date(born, reason, interrupted(first, lasted, gap + longer));

        assertThat(shorter).isAfterOrEqualTo(without);
        assertThat(further).isAfterOrEqualTo(shorter);
    }

    private static Jobseekers interrupted(LocalDate first, int lasted, int gap) {
        var last = first.plusDays(lasted);
        return aJobseeker()
                .claiming(first.toString(), last.toString())
                .claimingFrom(last.plusDays(gap + 1L).toString())
                .linked(first.toString(), null);
    }

    private static LocalDate date(LocalDate born, int reason, Jobseekers someone) {
        someone.born(born.toString());
        if (reason > 0) {
            someone.withEarlyAccess(REASONS.get(reason), null);
        }
        return requireNonNull(CustomerGroups.decide(someone.facts(), POLICY, LATE).eligibility())
                .eligibilityDate();
    }

    @Property(tries = 1000)
    @Label("a reason for early access never makes the date later")
    void reason(@ForAll long seed) {
        var on = AnyFacts.dayOf(seed);
        var before = CustomerGroups.decide(AnyFacts.of(seed).facts(), POLICY, on).eligibility();

        var after =
                CustomerGroups.decide(
                                AnyFacts.of(seed).withEarlyAccess("homeless", null).facts(),
                                POLICY,
                                on)
                        .eligibility();

        if (before != null && before.group() == CustomerGroup.WP_JSA_25_PLUS) {
            assertThat(requireNonNull(after).eligibilityDate())
                    .isBeforeOrEqualTo(before.eligibilityDate());
        }
        assertThat(after == null).isEqualTo(before == null);
    }

    @Property(tries = 1000)
    @Label("what no group depends on changes nothing")
    void irrelevant(@ForAll long seed) {
        var on = AnyFacts.dayOf(seed);
        var facts = AnyFacts.of(seed).facts();
        var claims = requireNonNull(facts.claims());

        var more =
                new ClientFacts(
                        facts.person(),
                        new Claims(
                                claims.clientId(),
                                claims.version() + 1,
                                claims.claims(),
                                claims.linkedPeriods(),
                                new JobseekersAgreement(on),
                                claims.esa(),
                                claims.pensionCredit(),
                                new JointClaim(ClientId.fresh(), Member.FIRST, on),
                                new WorkChoice(on, null),
                                claims.earlyAccess(),
                                claims.circumstances()),
                        AnyFacts.of(seed)
                                .withReferralInterviewOn(on.toString())
                                .facts()
                                .interviews());

        assertThat(CustomerGroups.decide(more, POLICY, on))
                .isEqualTo(CustomerGroups.decide(facts, POLICY, on));
    }

    @Property(tries = 1000)
    @Label("Pension Credit with a date comes before everything else")
    void pensionCredit(@ForAll long seed) {
        var on = AnyFacts.dayOf(seed);
        var facts =
                AnyFacts.of(seed).withPensionCredit(PensionCreditAnswer.YES, "2012-03-05").facts();

        var decision = CustomerGroups.decide(facts, POLICY, on);

        var stopped =
                decision.findings().stream()
                        .anyMatch(finding ->
                                finding.condition() == Condition.PENSION_CREDIT_GOES_ON
                                        && !finding.met());
        if (!stopped && on.isAfter(LocalDate.of(2011, 5, 31)) && on.getYear() < 2017) {
            assertThat(requireNonNull(decision.eligibility()).group())
                    .isEqualTo(CustomerGroup.WP_PENSION_CREDIT);
        }
    }

    @Property(tries = 1000)
    @Label("a group that says Voluntary compels nobody, and every group has its payment group")
    void voluntary(@ForAll long seed) {
        var decision =
                CustomerGroups.decide(AnyFacts.of(seed).facts(), POLICY, AnyFacts.dayOf(seed));

        var eligibility = decision.eligibility();
        assertThat(eligibility == null).isEqualTo(decision.paymentGroup() == null);
        if (eligibility != null && eligibility.group().name().contains("VOLUNTARY")) {
            assertThat(eligibility.referralBasis()).isEqualTo(Basis.VOLUNTARY);
            assertThat(eligibility.participationBasis()).isEqualTo(Basis.VOLUNTARY);
        }
    }

    @Property(tries = 400)
    @Label("the answer is the same on every day before the next change, and another on that day")
    void nextChange(@ForAll long seed) {
        var facts = AnyFacts.of(seed).facts();
        var on = AnyFacts.dayOf(seed);
        var now = Standings.answer(facts, Course.NONE, POLICY, on);

        var next = Standings.nextChange(facts, Course.NONE, POLICY, on);

        var until = next == null ? on.plusDays(1200) : next;
        for (var day = on; day.isBefore(until); day = day.plusDays(1)) {
            assertThat(Standings.answer(facts, Course.NONE, POLICY, day))
                    .as("%s", day)
                    .isEqualTo(now);
        }
        if (next != null) {
            assertThat(next).isAfter(on);
            assertThat(Standings.answer(facts, Course.NONE, POLICY, next)).isNotEqualTo(now);
        }
    }
}
