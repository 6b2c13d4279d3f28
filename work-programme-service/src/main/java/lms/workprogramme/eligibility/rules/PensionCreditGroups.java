package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.Condition.PENSION_CREDIT;
import static lms.workprogramme.eligibility.Condition.PENSION_CREDIT_CLAIM_DATE;
import static lms.workprogramme.eligibility.Condition.PENSION_CREDIT_GOES_ON;

import java.time.LocalDate;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.value.CustomerGroup;
import lms.workprogramme.eligibility.GroupPolicy.Values;
import lms.workprogramme.facts.Claims;
import org.jspecify.annotations.Nullable;

/**
 * The Customer Groups of Pension Credit, both voluntary:
 *
 * <pre>
 * Pension Credit        group                              eligible from
 * Yes                   WP Pension Credit                  Benefit Claim Date
 * Yes Health problems   WP Pension Credit - Health Issues  Benefit Claim Date
 * No, Not Known         none
 * </pre>
 */
final class PensionCreditGroups {

    private PensionCreditGroups() {}

    @Source("WP ¶37-42, Appendix A, decision ADR-0066")
    static @Nullable Place find(Claims claims, Values values, LocalDate on, Findings so) {
        var recorded = claims.pensionCredit();
        var group = group(recorded);
        if (!so.found(PENSION_CREDIT, group != null, answer(recorded))
                || recorded == null
                || group == null) {
            return null;
        }
        var claimed = recorded.benefitClaimDate();
        if (!so.found(
                        PENSION_CREDIT_CLAIM_DATE,
                        claimed != null,
                        claimed == null
                                ? "No Benefit Claim Date is recorded."
                                : "The Benefit Claim Date is " + claimed + ".")
                || claimed == null) {
            return null;
        }
        if (!so.found(
                PENSION_CREDIT_GOES_ON,
                !Claiming.hasStopped(claims, Benefit.PENSION_CREDIT, on),
                Claiming.stopped(claims, Benefit.PENSION_CREDIT, on))) {
            return null;
        }
        return Place.in(group, claimed, so.by(values.terms(group)));
    }

    private static @Nullable CustomerGroup group(@Nullable PensionCredit recorded) {
        return recorded == null
                ? null
                : switch (recorded.answer()) {
                    case YES -> CustomerGroup.WP_PENSION_CREDIT;
                    case YES_HEALTH_PROBLEMS -> CustomerGroup.WP_PENSION_CREDIT_HEALTH_ISSUES;
                    case NO, NOT_KNOWN -> null;
                };
    }

    private static String answer(@Nullable PensionCredit recorded) {
        return recorded == null
                ? "Nothing is recorded of Pension Credit."
                : switch (recorded.answer()) {
                    case YES -> "Pension Credit is Yes.";
                    case YES_HEALTH_PROBLEMS -> "Pension Credit is Yes Health problems.";
                    case NO -> "Pension Credit is No.";
                    case NOT_KNOWN -> "Pension Credit is Not Known.";
                };
    }
}
