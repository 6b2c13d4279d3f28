package lms.workprogramme.referral.rules;

import static lms.workprogramme.referral.EndingRefusal.CAN_BE_CANCELLED;
import static lms.workprogramme.referral.EndingRefusal.CONFIRM_CANCELLING;
import static lms.workprogramme.referral.EndingRefusal.DATE_STARTED_RECORDED;
import static lms.workprogramme.referral.EndingRefusal.NOT_LIVE;
import static lms.workprogramme.referral.EndingRefusal.ONLY_ON_THE_SAME_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.workprogramme.referral.Referral;

/** When a referral may be taken back. */
public final class EndingRules {

    private EndingRules() {}

    /**
     * Whether the referral may be cancelled: on the day on which it was made, while no Date Started
     * is recorded against it.
     */
    @Source("WP ¶24-26")
    public static Ruling mayCancel(Referral referral, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        if (!referral.state().isLive()) {
            reasons.add(NOT_LIVE.reason());
        }
        if (!on.equals(referral.wpStartDate())) {
            reasons.add(ONLY_ON_THE_SAME_DAY.reason());
        }
        if (referral.startedOn() != null) {
            reasons.add(DATE_STARTED_RECORDED.reason());
        }
        return Ruling.of(reasons);
    }

    /** Whether the officer has answered Yes to the question about cancelling. */
    @Source("WP ¶27")
    public static Ruling isConfirmed(boolean cancelConfirmed) {
        return cancelConfirmed
                ? Ruling.allowed()
                : Ruling.of(List.of(CONFIRM_CANCELLING.at("/cancelConfirmed")));
    }

    /**
     * Whether it may be recorded that the referral should not have been made: once it is too late
     * to cancel.
     */
    @Source("WP ¶24, decision ADR-0074")
    public static Ruling mayBeInappropriate(Referral referral, LocalDate on) {
        if (!referral.state().isLive()) {
            return Ruling.refused(NOT_LIVE);
        }
        return mayCancel(referral, on).isAllowed()
                ? Ruling.refused(CAN_BE_CANCELLED)
                : Ruling.allowed();
    }
}
