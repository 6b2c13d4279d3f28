package lms.workprogramme.eligibility.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * How much of the last months was claimed: of the calendar days of the {@code last} months that end
 * on a day, at least {@code of} in {@code last} parts (ADR-0067).
 *
 * @param claims days claimed, which never overlap
 * @param of how many months
 * @param last of how many
 */
record ClaimedShare(List<DateRange> claims, int of, int last) {

    ClaimedShare {
        claims = List.copyOf(claims);
    }

    /** The days of the months that end on a day. */
    Days on(LocalDate on) {
        var first = on.minusMonths(last).plusDays(1);
        long days = DAYS.between(first, on) + 1;
        return new Days(
                claims.stream().mapToLong(claim -> within(claim, first, on)).sum(),
                days,
                Math.ceilDiv(of * days, last));
    }

    /** The first day, from one to another, on which enough was claimed. */
    @Nullable LocalDate firstReached(LocalDate from, LocalDate to) {
        var day = from;
        while (!day.isAfter(to)) {
            long missing = on(day).missing();
            if (missing <= 0) {
                return day;
            }
            day = day.plusDays(Math.max(1, missing - SLACK));
        }
        return null;
    }

    /**
     * A day adds at most one claimed day. What is needed can fall, too, because months differ in
     * length, but never by as much as this.
     */
    private static final long SLACK = 4;

    private static long within(DateRange claim, LocalDate first, LocalDate on) {
        var from = claim.first().isBefore(first) ? first : claim.first();
        var last = claim.last();
        var to = last == null || last.isAfter(on) ? on : last;
        return Math.max(0, DAYS.between(from, to) + 1);
    }

    /**
     * The days of some months.
     *
     * @param claimed how many were claimed
     * @param days how many there are
     * @param needed how many must have been claimed
     */
    record Days(long claimed, long days, long needed) {

        long missing() {
            return needed - claimed;
        }
    }
}
