package lms.workprogramme.allocation.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in percent, as they are shown. */
final class Percent {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Percent() {}

    /** The share of a weight in a total above 0, to two decimals. */
    static BigDecimal of(long weight, long total) {
        return BigDecimal.valueOf(weight)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP);
    }
}
