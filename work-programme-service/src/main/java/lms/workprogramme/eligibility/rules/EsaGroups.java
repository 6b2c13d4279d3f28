package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.Condition.ESA_BENEFIT_TYPE;
import static lms.workprogramme.eligibility.Condition.ESA_CLASSIFICATION;
import static lms.workprogramme.eligibility.Condition.ESA_CREDIT_ONLY;
import static lms.workprogramme.eligibility.Condition.ESA_DECISION_DATE;
import static lms.workprogramme.eligibility.Condition.ESA_EXEMPT;
import static lms.workprogramme.eligibility.Condition.ESA_EX_IB;
import static lms.workprogramme.eligibility.Condition.ESA_GOES_ON;
import static lms.workprogramme.eligibility.Condition.ESA_INCOME_RELATED;
import static lms.workprogramme.eligibility.Condition.ESA_PROGNOSIS;
import static lms.workprogramme.eligibility.Condition.ESA_SHORT_PROGNOSIS;
import static lms.workprogramme.eligibility.Condition.ESA_STOCK;
import static lms.workprogramme.eligibility.Condition.ESA_SUPPORT_GROUP;

import java.time.LocalDate;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.Prognosis;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.language.value.CustomerGroup;
import lms.workprogramme.eligibility.GroupPolicy.Values;
import lms.workprogramme.eligibility.GroupTerms;
import lms.workprogramme.eligibility.PolicyNumber;
import lms.workprogramme.facts.Claims;
import org.jspecify.annotations.Nullable;

/**
 * The Customer Groups of Employment and Support Allowance, all eligible from the decision date of
 * the WCA outcome. The first row that fits counts; a dash fits everything.
 *
 * <pre>
 * class          type  came from IB  prognosis    status  exempt  group
 * Support Group  IR    yes           -            -       -       WP ESA (IR) Support Group ExIB
 * Support Group  IR    no            -            -       -       WP ESA (IR) Support Group
 * Support Group  Cont  yes           -            -       -       WP ESA (c) Support Group ExIB
 * Support Group  Cont  no            -            -       -       WP ESA (c) Support Group
 * -              N/S   -             -            -       -       WP ESA Credit Only
 * WRAG           Cont  -             -            -       yes     WP ESA (c) WRAG Voluntary
 * WRAG           Cont  -             -            -       no      WP ESA (c) WRAG Mandatory
 * WRAG           IR    yes           3, 6 months  -       yes     ... 3/6Mth Voluntary ExIB
 * WRAG           IR    yes           3, 6 months  -       no      ... 3/6Mth Mandatory ExIB
 * WRAG           IR    -             12 months +  -       yes     ... 12Mth Voluntary
 * WRAG           IR    -             12 months +  -       no      ... 12Mth Mandatory
 * WRAG           IR    no            3, 6 months  Stock   -       ... 3/6Mth Stock
 * WRAG           IR    no            3, 6 months  -       yes     ... 3/6Mth Voluntary
 * WRAG           IR    no            3, 6 months  -       no      ... 3/6Mth Mandatory
 * </pre>
 *
 * Exempt is a full-time carer, or a lone parent whose youngest child is under five on the day. Any
 * other classification, or a blank that the test comes to, gives no group.
 */
final class EsaGroups {

    private EsaGroups() {}

    @Source("WP ¶43-48, Appendix A, decision ADR-0066")
    static @Nullable Place find(Claims claims, Values values, LocalDate on, Findings so) {
        var esa = claims.esa();
        if (!so.found(ESA_CLASSIFICATION, isClassified(esa), classification(esa)) || esa == null) {
            return null;
        }
        if (!so.found(
                ESA_GOES_ON,
                !Claiming.hasStopped(claims, Benefit.ESA, on),
                Claiming.stopped(claims, Benefit.ESA, on))) {
            return null;
        }
        var outcome = esa.outcome();
        if (!so.found(ESA_DECISION_DATE, outcome != null, decided(outcome)) || outcome == null) {
            return null;
        }
        var circumstances = claims.circumstances();
        boolean exIb =
                so.found(
                        ESA_EX_IB,
                        circumstances != null && circumstances.exIb(),
                        circumstances == null
                                ? "Nothing is recorded of it."
                                : "The circumstances say so.");
        boolean exempt = isExempt(circumstances, values, on, so);
        var group = group(esa, outcome, exIb, exempt, so);
        return group == null
                ? null
                : place(group, outcome.decisionDate(), so.by(values.terms(group)), exIb, exempt);
    }

    /** The table above. */
    private static @Nullable CustomerGroup group(
            Esa esa, WcaOutcome outcome, boolean exIb, boolean exempt, Findings so) {
        var type = outcome.benefitType();
        if (!so.found(ESA_BENEFIT_TYPE, type != null, type(type))) {
            return null;
        }
        boolean credits = type == EsaBenefitType.N_S;
        boolean incomeRelated = type == EsaBenefitType.INCOME_RELATED;
        boolean support = esa.classification() == EsaClassification.SUPPORT_GROUP;
        so.found(ESA_SUPPORT_GROUP, support, classification(esa));
        if (support && !credits) {
            so.found(ESA_INCOME_RELATED, incomeRelated, type(type));
            return supportGroup(incomeRelated, exIb);
        }
        if (so.found(ESA_CREDIT_ONLY, credits, type(type))) {
            return CustomerGroup.WP_ESA_CREDIT_ONLY;
        }
        if (!so.found(ESA_INCOME_RELATED, incomeRelated, type(type))) {
            return exempt
                    ? CustomerGroup.WP_ESA_C_WRAG_VOLUNTARY
                    : CustomerGroup.WP_ESA_C_WRAG_MANDATORY;
        }
        var prognosis = outcome.prognosis();
        if (!so.found(ESA_PROGNOSIS, prognosis != null, prognosis(prognosis))) {
            return null;
        }
        if (!so.found(
                ESA_SHORT_PROGNOSIS,
                prognosis != Prognosis.TWELVE_MONTHS_OR_MORE,
                prognosis(prognosis))) {
            return exempt
                    ? CustomerGroup.WP_ESA_IR_WRAG_12_VOLUNTARY
                    : CustomerGroup.WP_ESA_IR_WRAG_12_MANDATORY;
        }
        if (exIb) {
            return exempt
                    ? CustomerGroup.WP_ESA_IR_WRAG_3_6_VOLUNTARY_EX_IB
                    : CustomerGroup.WP_ESA_IR_WRAG_3_6_MANDATORY_EX_IB;
        }
        if (so.found(ESA_STOCK, esa.status() == EsaStatus.STOCK, status(esa))) {
            return CustomerGroup.WP_ESA_IR_WRAG_3_6_STOCK;
        }
        return exempt
                ? CustomerGroup.WP_ESA_IR_WRAG_3_6_VOLUNTARY
                : CustomerGroup.WP_ESA_IR_WRAG_3_6_MANDATORY;
    }

    private static CustomerGroup supportGroup(boolean incomeRelated, boolean exIb) {
        if (incomeRelated) {
            return exIb
                    ? CustomerGroup.WP_ESA_IR_SUPPORT_GROUP_EX_IB
                    : CustomerGroup.WP_ESA_IR_SUPPORT_GROUP;
        }
        return exIb
                ? CustomerGroup.WP_ESA_C_SUPPORT_GROUP_EX_IB
                : CustomerGroup.WP_ESA_C_SUPPORT_GROUP;
    }

    /** What a group does not say of itself, its terms do. */
    private static Place place(
            CustomerGroup group,
            LocalDate decisionDate,
            GroupTerms terms,
            boolean exIb,
            boolean exempt) {
        var exIbGroup = terms.exIbPaymentGroup();
        var whenExempt = terms.whenExempt();
        return Place.in(
                group,
                decisionDate,
                exempt && whenExempt != null ? whenExempt : terms.referral(),
                exempt && whenExempt != null ? whenExempt : terms.participation(),
                exIb && exIbGroup != null ? exIbGroup : terms.paymentGroup());
    }

    private static boolean isExempt(
            @Nullable Circumstances circumstances, Values values, LocalDate on, Findings so) {
        if (circumstances == null) {
            return so.found(ESA_EXEMPT, false, "Nothing is recorded of it.");
        }
        if (circumstances.fullTimeCarer()) {
            return so.found(ESA_EXEMPT, true, "The customer is a full-time carer.");
        }
        if (!circumstances.loneParent()) {
            return so.found(ESA_EXEMPT, false, "Neither full-time carer nor lone parent.");
        }
        var birthday = childComesOfAge(circumstances, values);
        so.by(values.number(PolicyNumber.LONE_PARENT_CHILD_AGE));
        return so.found(
                ESA_EXEMPT,
                birthday != null && on.isBefore(birthday),
                birthday == null
                        ? "The birth of a lone parent's youngest child is not recorded."
                        : "A lone parent, whose youngest child is %d on %s."
                                .formatted(
                                        values.number(PolicyNumber.LONE_PARENT_CHILD_AGE).value(),
                                        birthday));
    }

    /** The day from which a lone parent's youngest child exempts no longer. */
    @Source("WP ¶23, decision ADR-0066")
    static @Nullable LocalDate childComesOfAge(
            @Nullable Circumstances circumstances, Values values) {
        var born = circumstances == null ? null : circumstances.youngestChildBornOn();
        return born == null
                ? null
                : Ages.birthday(born, values.number(PolicyNumber.LONE_PARENT_CHILD_AGE).value());
    }

    private static boolean isClassified(@Nullable Esa esa) {
        return switch (esa == null ? null : esa.classification()) {
            case WRAG, SUPPORT_GROUP -> true;
            case WCA_OUTCOME_AWAITED, WCA_DISALLOWED, WCA_DISALLOWED_APPEALED -> false;
            case null -> false;
        };
    }

    private static String classification(@Nullable Esa esa) {
        return switch (esa == null ? null : esa.classification()) {
            case WRAG -> "The ESA Classification is WRAG.";
            case SUPPORT_GROUP -> "The ESA Classification is Support Group.";
            case WCA_OUTCOME_AWAITED -> "The ESA Classification is WCA Outcome Awaited.";
            case WCA_DISALLOWED -> "The ESA Classification is WCA Disallowed.";
            case WCA_DISALLOWED_APPEALED -> "The ESA Classification is WCA Disallowed (Appealed).";
            case null -> "No ESA Classification is recorded.";
        };
    }

    private static String decided(@Nullable WcaOutcome outcome) {
        return outcome == null
                ? "No WCA outcome is recorded."
                : "The decision date is " + outcome.decisionDate() + ".";
    }

    private static String type(@Nullable EsaBenefitType type) {
        return switch (type) {
            case N_S -> "The ESA Benefit Type is N/S.";
            case CONTRIBUTORY -> "The ESA Benefit Type is ESA (Cont).";
            case INCOME_RELATED -> "The ESA Benefit Type is ESA (IR).";
            case null -> "No ESA Benefit Type is recorded.";
        };
    }

    private static String prognosis(@Nullable Prognosis prognosis) {
        return switch (prognosis) {
            case THREE_MONTHS -> "It is 3 Month Prognosis.";
            case SIX_MONTHS -> "It is 6 Months Prognosis.";
            case TWELVE_MONTHS_OR_MORE -> "It is 12 Months + Prognosis.";
            case null -> "The date of the future WCA is not recorded.";
        };
    }

    private static String status(Esa esa) {
        return switch (esa.status()) {
            case STOCK -> "The ESA Status is Stock.";
            case FLOW -> "The ESA Status is Flow.";
            case NOT_KNOWN -> "The ESA Status is Not Known.";
        };
    }
}
