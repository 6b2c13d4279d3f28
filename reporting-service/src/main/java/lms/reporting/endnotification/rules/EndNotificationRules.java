package lms.reporting.endnotification.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.value.DateRange;
import lms.reporting.endnotification.NoticeOfEnd;
import lms.reporting.journey.Journey;
import lms.reporting.journey.Journey.AllottedTime;

/** Whose end on the Work Programme is notified. */
public final class EndNotificationRules {

    private EndNotificationRules() {}

    /**
     * Tells whether a client is on the report of a day.
     *
     * @param claims the days on which the client claims any benefit
     */
    @Source("WP ¶64, ¶65, ¶66")
    public static boolean isNotified(
            Journey journey, List<DateRange> claims, NoticeOfEnd notice, LocalDate on) {
        var time = journey.allottedTime();
        return time != null
                && isNoticeGiven(time, notice, on)
                && !isExitReportRequested(time, on)
                && isClaiming(claims, on);
    }

    /**
     * Whether so many days of the allotted time are over, and not yet so many that the notice has
     * stood for long enough. Whoever completed before the first of those days never gets there.
     */
    private static boolean isNoticeGiven(AllottedTime time, NoticeOfEnd notice, LocalDate on) {
        var first = time.wpStartDate().plusDays(notice.afterDays());
        return !on.isBefore(first)
                && on.isBefore(first.plusDays(notice.forDays()))
                && (time.completedOn() == null || !time.completedOn().isBefore(first));
    }

    private static boolean isExitReportRequested(AllottedTime time, LocalDate on) {
        return time.exitReportRequestedOn() != null && !time.exitReportRequestedOn().isAfter(on);
    }

    /**
     * Whether a claim is active on a day. Of whom no claim is recorded nobody knows that it ended,
     * so they stay on the report rather than being forgotten.
     */
    @Source("WP ¶64, decision ADR-0090")
    public static boolean isClaiming(List<DateRange> claims, LocalDate on) {
        return claims.isEmpty() || claims.stream().anyMatch(claim -> claim.contains(on));
    }

    /** How many days of the allotted time are over on a day. */
    @Source("WP ¶64")
    public static long daysCompleted(LocalDate wpStartDate, LocalDate on) {
        return DAYS.between(wpStartDate, on);
    }
}
