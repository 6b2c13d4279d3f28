package lms.actionplan.plan.purge.rules;

import java.time.LocalDate;
import lms.kit.rules.Source;

/** When a closed Action Item is purged. */
public final class Purging {

    private Purging() {}

    /**
     * The day on which an item is purged that was closed on a day: so many months later, and in a
     * month that lacks the day on its last one.
     */
    @Source("AP ¶60")
    public static LocalDate purgedOn(LocalDate closedOn, int months) {
        return closedOn.plusMonths(months);
    }

    /** The last closing date with which an item is purged by a day. */
    @Source("AP ¶60")
    public static LocalDate lastClosingDate(LocalDate on, int months) {
        var last = on.minusMonths(months);
        // The ends of longer months fall on the last day of a shorter one.
        while (!purgedOn(last.plusDays(1), months).isAfter(on)) {
            last = last.plusDays(1);
        }
        return last;
    }
}
