package lms.clientrecord.benefitposition.api;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.benefitposition.Gap;
import lms.clientrecord.benefitposition.LinkLimit;
import lms.clientrecord.benefitposition.LinkedPeriod;
import lms.clientrecord.benefitposition.rules.ClaimLinks;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.DateRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Claims to one benefit that count as one, and by which policy row. */
@Schema(
        name = "LinkedPeriod",
        requiredProperties = {"benefit", "on", "claims", "daysClaimed", "gapDays", "gaps"})
record LinkedPeriodView(
        Benefit benefit,
        @Schema(description = "From the linked claim start to the last day of the last claim.")
                DateRange on,
        @Schema(description = "The days of each claim, the earliest first.") List<DateRange> claims,
        @Schema(description = "How many days were claimed up to the day; gaps do not count.")
                int daysClaimed,
        @Schema(description = "How many days lie between the claims.") int gapDays,
        @Schema(description = "What lies between the claims, and is ignored.") List<GapView> gaps,
        @Schema(
                        description =
                                "The gap after the claim before, which was too long to be ignored;"
                                        + " absent for the first claim.")
                @Nullable GapView begunAfter) {

    static LinkedPeriodView of(LinkedPeriod period, LocalDate on) {
        return new LinkedPeriodView(
                period.benefit(),
                period.on(),
                period.claims(),
                ClaimLinks.daysClaimed(period, on),
                period.gapDays(),
                period.gaps().stream().map(GapView::of).toList(),
                period.begunAfter() == null ? null : GapView.of(period.begunAfter()));
    }

    /** What lies between two claims, and why the later one is linked, or not. */
    @Schema(name = "ClaimGap")
    record GapView(
            @Schema(description = "The last day of the earlier claim.") LocalDate after,
            @Schema(description = "The first day of the later claim.") LocalDate before,
            @Schema(description = "The days between the two, neither counted.") int days,
            boolean linked,
            String because,
            LimitView limit) {

        static GapView of(Gap gap) {
            return new GapView(
                    gap.after(),
                    gap.before(),
                    gap.days(),
                    gap.linked(),
                    ClaimLinks.because(gap),
                    LimitView.of(gap));
        }
    }

    /** The policy row that decided, the day it holds from, and what is behind it. */
    @Schema(name = "LinkLimitRow")
    record LimitView(String name, LocalDate from, LinkLimit value, String source) {

        static LimitView of(Gap gap) {
            var row = gap.limit();
            return new LimitView(row.name(), row.from(), row.value(), row.source());
        }
    }
}
