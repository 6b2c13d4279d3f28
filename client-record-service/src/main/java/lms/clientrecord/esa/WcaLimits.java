package lms.clientrecord.esa;

import java.time.LocalDate;

/**
 * The dated values behind a WCA outcome.
 *
 * @param firstDayOfEsa the first day on which there was Employment and Support Allowance
 * @param latestDecision the last day that a decision date may lie on
 * @param mostMonthsToEnd the most months from the decision date to the end date
 * @param shortPrognosisMonths up to this many months it is the 3 Month Prognosis (WP ¶44)
 * @param middlePrognosisMonths up to this many months it is the 6 Months Prognosis (WP ¶44)
 */
public record WcaLimits(
        LocalDate firstDayOfEsa,
        LocalDate latestDecision,
        int mostMonthsToEnd,
        int shortPrognosisMonths,
        int middlePrognosisMonths) {}
