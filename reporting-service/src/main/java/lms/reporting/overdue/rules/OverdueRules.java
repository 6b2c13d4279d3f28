package lms.reporting.overdue.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.value.Basis;
import lms.language.value.Hotspot;
import lms.reporting.overdue.Journey;
import lms.reporting.overdue.ReferralInterview;

/** When a referral to the Work Programme is overdue. */
public final class OverdueRules {

    private OverdueRules() {}

    /**
     * Tells whether a client has to be reported: must be referred, could have been for long, and
     * has neither an interview ahead nor a referral nor a postponement.
     */
    @Source("WP ¶59, ¶60")
    public static boolean isOverdue(
            Journey journey,
            List<ReferralInterview> interviews,
            int overdueAfterDays,
            LocalDate on) {
        return journey.referralBasis() == Basis.MANDATORY
                && !journey.referred()
                && isWaiting(journey.hotspot())
                && !journey.eligibilityDate().isAfter(lastEligibilityDate(overdueAfterDays, on))
                && interviews.stream().noneMatch(interview -> isAhead(interview, on));
    }

    /** The latest eligibility date that lies far enough in the past. */
    @Source("WP ¶59")
    public static LocalDate lastEligibilityDate(int overdueAfterDays, LocalDate on) {
        return on.minusDays(overdueAfterDays);
    }

    /** How many days ago the client could have been referred. */
    @Source("WP ¶59")
    public static long daysOverdue(LocalDate eligibilityDate, LocalDate on) {
        return DAYS.between(eligibilityDate, on);
    }

    /** Tells whether a client at this stage was neither referred nor postponed. */
    @Source("WP ¶59, ¶60")
    public static boolean isWaiting(Hotspot hotspot) {
        return switch (hotspot) {
            case PRE_WP, WP_ELIGIBLE -> true;
            case WP_POSTPONED, WP_PARTICIPANT, WP_COMPLETER -> false;
        };
    }

    /**
     * Tells whether the referral is being seen to: the interview has started, or is booked for the
     * day or a later one. One whose day went by unheld is not booked any more.
     */
    @Source("WP ¶59")
    public static boolean isAhead(ReferralInterview interview, LocalDate on) {
        return interview.started() || !interview.bookedFor().isBefore(on);
    }
}
