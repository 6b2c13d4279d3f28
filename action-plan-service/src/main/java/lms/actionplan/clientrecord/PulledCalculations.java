package lms.actionplan.clientrecord;

import java.util.List;
import java.util.stream.Stream;

/**
 * The In Work Benefit Calculations that were recorded in the client's interviews, the one recorded
 * last first (AP ¶89).
 */
public record PulledCalculations(List<InWorkBenefitCalculation> results) {

    /** None recorded yet. */
    public static final PulledCalculations NONE = new PulledCalculations(List.of());

    /** Older ones stay with their interviews, and leave the tab. */
    private static final int MOST = 20;

    public PulledCalculations {
        results = List.copyOf(results);
    }

    /** With one more. */
    public PulledCalculations with(InWorkBenefitCalculation newest) {
        return new PulledCalculations(
                Stream.concat(Stream.of(newest), results.stream()).limit(MOST).toList());
    }
}
