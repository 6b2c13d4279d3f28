package lms.actionplan.plan.rules;

import java.time.LocalDate;
import java.util.Optional;
import lms.actionplan.plan.PlanRefusal;
import lms.kit.rules.Source;

/** Which target dates an Action Item may have. */
public final class TargetDate {

    private TargetDate() {}

    /**
     * The last day that is not more than so many months in the future; when that month lacks the
     * day, its last one.
     */
    @Source("AP ¶108")
    public static LocalDate lastDay(LocalDate on, int months) {
        return on.plusMonths(months);
    }

    /** Why a target date may not be set, if it may not. */
    @Source("AP ¶108")
    public static Optional<PlanRefusal> refusal(LocalDate target, LocalDate on, int months) {
        if (target.isBefore(on)) {
            return Optional.of(PlanRefusal.TARGET_IN_THE_PAST);
        }
        return target.isAfter(lastDay(on, months))
                ? Optional.of(PlanRefusal.TARGET_TOO_FAR_AHEAD)
                : Optional.empty();
    }
}
