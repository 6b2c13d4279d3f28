package lms.clientrecord.benefitposition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Claims to one benefit that count as one, because the gaps between them are ignored (ADR 35).
 *
 * @param claims the days of each claim, the earliest first; never none
 * @param gaps what lies between them, one less than claims
 * @param begunAfter the gap that was too long, if there was a claim before
 */
public record LinkedPeriod(
        Benefit benefit, List<DateRange> claims, List<Gap> gaps, @Nullable Gap begunAfter) {

    public LinkedPeriod {
        requireNonNull(benefit, "benefit");
        claims = List.copyOf(claims);
        gaps = List.copyOf(gaps);
        if (gaps.size() != claims.size() - 1) {
            throw new IllegalArgumentException("there is one gap between two claims");
        }
    }

    /** From the first day of the first claim, the linked claim start, to the last of the last. */
    public DateRange on() {
        return new DateRange(claims.getFirst().first(), claims.getLast().last());
    }

    /** The days between the claims, which do not count as claimed. */
    public int gapDays() {
        return gaps.stream().mapToInt(Gap::days).sum();
    }

    /** Tells whether a claim that begins on this day is one of these. */
    public boolean has(LocalDate first) {
        return claims.stream().anyMatch(claim -> claim.first().equals(first));
    }
}
