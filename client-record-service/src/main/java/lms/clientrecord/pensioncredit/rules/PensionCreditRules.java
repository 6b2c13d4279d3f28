package lms.clientrecord.pensioncredit.rules;

import static lms.clientrecord.pensioncredit.PensionCreditRefusal.CLAIMED_BEFORE_PENSION_CREDIT;
import static lms.clientrecord.pensioncredit.PensionCreditRefusal.CLAIMED_TOO_FAR_AHEAD;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import org.jspecify.annotations.Nullable;

/** What follows from the answer to Pension Credit. */
public final class PensionCreditRules {

    private PensionCreditRules() {}

    /** Tells whether the record shows the Pension Credit hotspot. */
    @Source("WP ¶38")
    public static boolean showsHotspot(PensionCreditAnswer answer) {
        return switch (answer) {
            case YES, YES_HEALTH_PROBLEMS -> true;
            case NO, NOT_KNOWN -> false;
        };
    }

    /** The Benefit Claim Date that stays: any date is removed by No and by Not Known. */
    @Source("WP ¶40")
    public static @Nullable LocalDate benefitClaimDate(
            PensionCreditAnswer answer, @Nullable LocalDate entered) {
        return showsHotspot(answer) ? entered : null;
    }

    /**
     * Tells whether a Benefit Claim Date may be recorded.
     *
     * @param date the one that stays, if any
     * @param firstDay the first day on which there was Pension Credit
     * @param latest the last day that a claim made today may be for
     */
    @Source("WP ¶39, decision ADR-0037")
    public static Ruling mayRecord(@Nullable LocalDate date, LocalDate firstDay, LocalDate latest) {
        var reasons = new ArrayList<Reason>();
        if (date != null && date.isBefore(firstDay)) {
            reasons.add(CLAIMED_BEFORE_PENSION_CREDIT.at("/benefitClaimDate"));
        }
        if (date != null && date.isAfter(latest)) {
            reasons.add(CLAIMED_TOO_FAR_AHEAD.at("/benefitClaimDate"));
        }
        return Ruling.of(reasons);
    }
}
