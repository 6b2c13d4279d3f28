package lms.workprogramme.postponement.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lms.kit.rules.Source;
import lms.language.value.DateRange;
import lms.language.value.PostponementKind;
import lms.workprogramme.postponement.PostponementEntry;
import org.jspecify.annotations.Nullable;

/** How many days a client's deferrals last altogether. */
public final class Deferrals {

    private Deferrals() {}

    /**
     * The days of all deferrals once another one is recorded on a day; a day of two is counted
     * once.
     */
    @Source("WP ¶23, decision ADR-0070")
    public static long totalWith(
            List<PostponementEntry> earlier, LocalDate on, LocalDate reviewDate) {
        var counted =
                Stream.concat(
                                earlier.stream()
                                        .filter(e -> e.reason().kind() == PostponementKind.DEFERRAL)
                                        .map(e -> days(e, on)),
                                Stream.of(range(on, reviewDate)))
                        .flatMap(Stream::ofNullable)
                        .toList();
        return total(counted);
    }

    /** The days of ranges; a day of two of them is counted once. */
    @Source("decision ADR-0070")
    static long total(List<DateRange> ranges) {
        long total = 0;
        var behind = LocalDate.MIN;
        for (var range : ranges.stream().sorted(Comparator.comparing(DateRange::first)).toList()) {
            var last = range.last();
            if (last == null) {
                throw new IllegalArgumentException("a deferral has a last day");
            }
            var from = range.first().isAfter(behind) ? range.first() : behind.plusDays(1);
            if (!from.isAfter(last)) {
                total += DAYS.between(from, last) + 1;
                behind = last;
            }
        }
        return total;
    }

    /**
     * From the day on which it was recorded to its review date, and no longer than it was in place.
     * The one in place gives way on the day.
     */
    private static @Nullable DateRange days(PostponementEntry deferral, LocalDate on) {
        var ending = deferral.ending();
        var lastInPlace = (ending == null ? on : ending.on()).minusDays(1);
        return range(
                deferral.recordedOn(),
                deferral.reviewDate().isBefore(lastInPlace) ? deferral.reviewDate() : lastInPlace);
    }

    private static @Nullable DateRange range(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? null : new DateRange(first, last);
    }
}
