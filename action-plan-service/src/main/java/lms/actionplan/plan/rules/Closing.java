package lms.actionplan.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.Occasion;
import lms.actionplan.plan.Occasion.Outside;
import lms.actionplan.plan.PlanRefusal;
import lms.kit.rules.Source;

/** When an Action Item may be closed, and with which closing date. */
public final class Closing {

    private Closing() {}

    /**
     * Why the item may not be closed now, whatever the closing date.
     *
     * @param reviews how many are recorded against the item by then
     */
    @Source("AP ¶68, ¶69, ¶104, decision ADR-0054")
    public static List<PlanRefusal> refusals(ActionItem item, int reviews, Occasion occasion) {
        var refusals = new ArrayList<PlanRefusal>();
        if (item.isClosed()) {
            refusals.add(PlanRefusal.ITEM_CLOSED);
        }
        if (occasion instanceof Outside) {
            refusals.add(PlanRefusal.CLOSED_OUTSIDE_INTERVIEW);
        }
        if (reviews == 0) {
            refusals.add(PlanRefusal.CLOSED_WITHOUT_REVIEW);
        }
        return refusals;
    }

    /**
     * The first day that is not more than so many months in the past; when that month lacks the
     * day, its last one.
     */
    @Source("AP ¶68, decision ADR-0054")
    public static LocalDate firstDay(LocalDate on, int months) {
        return on.minusMonths(months);
    }

    /** Why a closing date may not be set, if it may not. */
    @Source("AP ¶68")
    public static Optional<PlanRefusal> dateRefusal(LocalDate closedOn, LocalDate on, int months) {
        if (closedOn.isAfter(on)) {
            return Optional.of(PlanRefusal.CLOSED_IN_THE_FUTURE);
        }
        return closedOn.isBefore(firstDay(on, months))
                ? Optional.of(PlanRefusal.CLOSED_TOO_LONG_AGO)
                : Optional.empty();
    }
}
