package lms.actionplan.plan.rules;

import java.util.Optional;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.Limits;
import lms.actionplan.plan.Occasion;
import lms.actionplan.plan.Occasion.During;
import lms.actionplan.plan.Occasion.Outside;
import lms.actionplan.plan.PlanRefusal;
import lms.actionplan.plan.Review;
import lms.kit.rules.Source;

/** When a review may be recorded against an Action Item, and when it may be deleted. */
public final class Reviewing {

    private Reviewing() {}

    /**
     * Why no further review may be recorded, if none may.
     *
     * @param already how many the item has by then
     */
    @Source("AP ¶13, ¶69, decision ADR-0054")
    public static Optional<PlanRefusal> refusal(ActionItem item, int already, Limits limits) {
        if (item.isClosed()) {
            return Optional.of(PlanRefusal.ITEM_CLOSED);
        }
        return already >= limits.reviews()
                ? Optional.of(PlanRefusal.TOO_MANY_REVIEWS)
                : Optional.empty();
    }

    /** Why the review of the item may not be deleted, if it may not. */
    @Source("AP ¶69, ¶71, decision ADR-0054")
    public static Optional<PlanRefusal> deletingRefusal(
            ActionItem item, Review review, Occasion occasion) {
        if (item.isClosed()) {
            return Optional.of(PlanRefusal.ITEM_CLOSED);
        }
        return isItsInterview(review, occasion)
                ? Optional.empty()
                : Optional.of(PlanRefusal.REVIEW_NOT_DELETED_NOW);
    }

    /**
     * The interview in which the review was made, or, for a review made outside of any, the first
     * that was started afterwards.
     */
    private static boolean isItsInterview(Review review, Occasion occasion) {
        return switch (occasion) {
            case Outside() -> false;
            case During(var interviewId, var startedAt, var previousStartedAt) ->
                    review.in() == null
                            ? !startedAt.isBefore(review.recordedAt())
                                    && (previousStartedAt == null
                                            || previousStartedAt.isBefore(review.recordedAt()))
                            : review.in().equals(interviewId);
        };
    }
}
