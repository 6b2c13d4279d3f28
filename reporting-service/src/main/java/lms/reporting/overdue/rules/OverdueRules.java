package lms.reporting.overdue.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import lms.kit.rules.Source;
import lms.language.value.Basis;
import lms.language.value.Hotspot;
import lms.reporting.journey.Journey;
import lms.reporting.journey.Journey.ReferralInterview;
import org.jspecify.annotations.Nullable;

/** When a referral to the Work Programme is overdue. */
public final class OverdueRules {

    private OverdueRules() {}

    /**
     * Tells whether a client has to be reported: must be referred, could have been for long, and
     * has neither an interview ahead nor a referral nor a postponement.
     */
    @Source("WP ¶59, ¶60")
    public static boolean isOverdue(Journey journey, int overdueAfterDays, LocalDate on) {
        var eligibility = journey.eligibility();
        return eligibility != null
                && eligibility.referralBasis() == Basis.MANDATORY
                && !journey.isReferred()
                && isWaiting(journey.hotspot())
                && !eligibility.eligibilityDate().isAfter(lastEligibilityDate(overdueAfterDays, on))
                && !isAhead(journey.referralInterview(), on);
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
     * day or a later one. The Work Programme decides which interview counts, and tells it no more
     * once its day went by (ADR-0071); the day is looked at here as well, for a report that is made
     * before it has said so.
     */
    @Source("WP ¶59, decision ADR-0071")
    public static boolean isAhead(@Nullable ReferralInterview interview, LocalDate on) {
        return interview != null && (interview.started() || !interview.bookedFor().isBefore(on));
    }
}
