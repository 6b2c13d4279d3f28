package lms.workprogramme.referral.rules;

import static lms.workprogramme.referral.ReferralRefusal.ACTION_PLAN_REQUIRED;
import static lms.workprogramme.referral.ReferralRefusal.CONFIRM_ACTION_PLAN;
import static lms.workprogramme.referral.ReferralRefusal.CUSTOMER_HAS_DIED;
import static lms.workprogramme.referral.ReferralRefusal.ELIGIBILITY_DATE_NOT_REACHED;
import static lms.workprogramme.referral.ReferralRefusal.NINO_NOT_KNOWN;
import static lms.workprogramme.referral.ReferralRefusal.NO_CUSTOMER_GROUP;
import static lms.workprogramme.referral.ReferralRefusal.NO_PROVISIONS;
import static lms.workprogramme.referral.ReferralRefusal.REFERRED_ALREADY;

import java.util.ArrayList;
import java.util.List;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.workprogramme.referral.Chances;
import lms.workprogramme.referral.MergedInto;

/** When a client may be referred. */
public final class ReferralRules {

    private ReferralRules() {}

    /**
     * Whether the client may be referred on the day that the chances were weighed for: alive, known
     * by a National Insurance number, eligible, not referred yet, with a saved Action Plan, and
     * with a provision to be referred to.
     */
    @Source(
            "WP ¶4-5, ¶8, ¶11, ¶20, AP ¶17, decision ADR-0017, decision ADR-0040, decision ADR-0041,"
                    + " decision ADR-0045")
    public static Ruling mayRefer(Chances chances) {
        var reasons = new ArrayList<Reason>();
        if (chances.mergedInto() != null) {
            reasons.add(new MergedInto(chances.mergedInto()).reason());
        }
        if (chances.diedOn() != null) {
            reasons.add(CUSTOMER_HAS_DIED.reason());
        }
        if (chances.nino() == null) {
            reasons.add(NINO_NOT_KNOWN.reason());
        }
        if (chances.liveReferral() != null) {
            reasons.add(REFERRED_ALREADY.reason());
        }
        if (chances.decision().eligibility() == null) {
            reasons.add(NO_CUSTOMER_GROUP.reason());
        } else {
            if (!chances.decision().isEligible()) {
                reasons.add(ELIGIBILITY_DATE_NOT_REACHED.reason());
            }
            if (chances.candidates() == null) {
                reasons.add(NO_PROVISIONS.reason());
            }
        }
        if (chances.plan() == null) {
            reasons.add(ACTION_PLAN_REQUIRED.reason());
        }
        return Ruling.of(reasons);
    }

    /** Whether the adviser has confirmed that plan and information are correct. */
    @Source("WP ¶13-14")
    public static Ruling isConfirmed(boolean actionPlanConfirmed) {
        return actionPlanConfirmed
                ? Ruling.allowed()
                : Ruling.of(List.of(CONFIRM_ACTION_PLAN.at("/actionPlanConfirmed")));
    }
}
