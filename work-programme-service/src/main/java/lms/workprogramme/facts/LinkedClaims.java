package lms.workprogramme.facts;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lms.language.value.DateRange;

/**
 * Claims to Jobseeker's Allowance that count as one, up to and with the live one.
 *
 * @param claims their days, the earliest first; never none
 */
public record LinkedClaims(List<DateRange> claims) {

    public LinkedClaims {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("there is a live claim");
        }
    }

    /** The linked claim start. */
    public LocalDate first() {
        return claims.getFirst().first();
    }

    /** The claim that is live. */
    public DateRange live() {
        return claims.getLast();
    }

    /** The days between two of the claims, from the first on which nothing was claimed. */
    public record Gap(LocalDate first, long days) {}

    /** What lies between each claim and the next, the earliest first. */
    public List<Gap> gaps() {
        return IntStream.range(1, claims.size())
                .mapToObj(i -> gap(claims.get(i - 1), claims.get(i)))
                .toList();
    }

    private static Gap gap(DateRange before, DateRange after) {
        var last = before.last();
        if (last == null || !last.isBefore(after.first())) {
            throw new IllegalArgumentException("the claims overlap");
        }
        return new Gap(last.plusDays(1), DAYS.between(last, after.first()) - 1);
    }
}
