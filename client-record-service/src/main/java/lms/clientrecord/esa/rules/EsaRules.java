package lms.clientrecord.esa.rules;

import static lms.clientrecord.esa.EsaRefusal.DECISION_BEFORE_ESA;
import static lms.clientrecord.esa.EsaRefusal.DECISION_TOO_FAR_AHEAD;
import static lms.clientrecord.esa.EsaRefusal.END_BEFORE_DECISION;
import static lms.clientrecord.esa.EsaRefusal.END_TOO_FAR_AHEAD;
import static lms.clientrecord.esa.EsaRefusal.OUTCOME_WITHOUT_CLASSIFICATION;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.clientrecord.esa.WcaLimits;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.Prognosis;
import org.jspecify.annotations.Nullable;

/** What may be recorded of Employment and Support Allowance, and what follows from it. */
public final class EsaRules {

    private EsaRules() {}

    /** Tells whether the record shows the ESA Classification hotspot. */
    @Source("WP ¶43")
    public static boolean showsHotspot(@Nullable EsaClassification classification) {
        return hasOutcome(classification);
    }

    /** Tells whether a WCA outcome belongs to the classification. */
    @Source("WP ¶43, ¶44")
    public static boolean hasOutcome(@Nullable EsaClassification classification) {
        return switch (classification) {
            case WRAG, SUPPORT_GROUP -> true;
            case WCA_OUTCOME_AWAITED, WCA_DISALLOWED, WCA_DISALLOWED_APPEALED -> false;
            case null -> false;
        };
    }

    /**
     * Tells whether the classification and the days of the outcome may be recorded.
     *
     * @param decisionDate null when there is no outcome
     * @param endDate null when it is not known
     */
    @Source("WP ¶43, ¶44, ¶46, decision ADR-0037")
    public static Ruling mayRecord(
            @Nullable EsaClassification classification,
            @Nullable LocalDate decisionDate,
            @Nullable LocalDate endDate,
            WcaLimits limits) {
        if (decisionDate == null) {
            return Ruling.allowed();
        }
        var reasons = new ArrayList<Reason>();
        if (!hasOutcome(classification)) {
            reasons.add(OUTCOME_WITHOUT_CLASSIFICATION.at("/outcome"));
        }
        if (decisionDate.isBefore(limits.firstDayOfEsa())) {
            reasons.add(DECISION_BEFORE_ESA.at("/outcome/decisionDate"));
        }
        if (decisionDate.isAfter(limits.latestDecision())) {
            reasons.add(DECISION_TOO_FAR_AHEAD.at("/outcome/decisionDate"));
        }
        if (endDate != null && endDate.isBefore(decisionDate)) {
            reasons.add(END_BEFORE_DECISION.at("/outcome/endDate"));
        }
        if (endDate != null && endDate.isAfter(decisionDate.plusMonths(limits.mostMonthsToEnd()))) {
            reasons.add(END_TOO_FAR_AHEAD.at("/outcome/endDate"));
        }
        return Ruling.of(reasons);
    }

    /**
     * The prognosis: how long it is from the WCA outcome date, which is the decision date, to the
     * future WCA date, which is the end date. Only for the Work-Related Activity Group.
     *
     * <p>Months are calendar months; where the day does not exist, the last day of the month
     * counts.
     *
     * @return null when there is none
     */
    @Source("WP ¶44")
    public static @Nullable Prognosis prognosis(
            @Nullable EsaClassification classification,
            LocalDate decisionDate,
            @Nullable LocalDate endDate,
            WcaLimits limits) {
        if (classification != EsaClassification.WRAG || endDate == null) {
            return null;
        }
        if (!endDate.isAfter(decisionDate.plusMonths(limits.shortPrognosisMonths()))) {
            return Prognosis.THREE_MONTHS;
        }
        if (!endDate.isAfter(decisionDate.plusMonths(limits.middlePrognosisMonths()))) {
            return Prognosis.SIX_MONTHS;
        }
        return Prognosis.TWELVE_MONTHS_OR_MORE;
    }
}
