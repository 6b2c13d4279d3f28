package lms.actionplan.plan.rules;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static lms.actionplan.plan.PlanRefusal.FIELD_NOT_COMPLETED;
import static lms.actionplan.plan.PlanRefusal.ITEM_CLOSED_TWICE;
import static lms.actionplan.plan.PlanRefusal.ITEM_NOT_ON_PLAN;
import static lms.actionplan.plan.PlanRefusal.TEXT_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.Limits;
import lms.actionplan.plan.Occasion;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.PlanRefusal;
import lms.kit.rules.Reason;
import lms.language.value.ActionItemId;
import lms.language.value.ReviewId;
import org.jspecify.annotations.Nullable;

/** The plan's items, and what a draft would change about them. */
record ChangedItems(
        Map<ActionItemId, ActionItem> items,
        DraftContent draft,
        Occasion occasion,
        Limits limits,
        LocalDate on) {

    static ChangedItems of(
            Plan plan, DraftContent draft, Occasion occasion, Limits limits, LocalDate on) {
        return new ChangedItems(
                plan.items().stream().collect(toMap(ActionItem::id, identity())),
                draft,
                occasion,
                limits,
                on);
    }

    @Nullable ActionItem find(ActionItemId id) {
        return items.get(id);
    }

    /** How many reviews the item has once the first new ones of the draft are recorded. */
    private int reviewed(ActionItem item, int newReviews) {
        var deleted = Set.copyOf(draft.deletedReviews());
        var kept = item.reviews().stream().filter(review -> !deleted.contains(review.id())).count();
        var added =
                draft.newReviews().stream()
                        .limit(newReviews)
                        .filter(review -> review.itemId().equals(item.id()))
                        .count();
        return (int) (kept + added);
    }

    /** Why the new reviews may not be recorded; the ones before count as recorded. */
    List<Reason> reviews() {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < draft.newReviews().size(); i++) {
            var review = draft.newReviews().get(i);
            var at = "/newReviews/" + i;
            var item = items.get(review.itemId());
            if (item == null) {
                reasons.add(ITEM_NOT_ON_PLAN.at(at + "/itemId"));
            } else {
                Reviewing.refusal(item, reviewed(item, i), limits)
                        .ifPresent(refusal -> reasons.add(refusal.at(at + "/itemId")));
            }
            var text = review.text();
            if (text == null || text.isBlank()) {
                reasons.add(FIELD_NOT_COMPLETED.at(at + "/text"));
            }
            reasons.addAll(PlanRules.text(text, limits.reviewText(), TEXT_TOO_LONG, at + "/text"));
        }
        return reasons;
    }

    /** Why reviews may not be deleted; one that is not there needs no deleting. */
    List<Reason> deletedReviews() {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < draft.deletedReviews().size(); i++) {
            var at = "/deletedReviews/" + i;
            deleting(draft.deletedReviews().get(i)).forEach(refusal -> reasons.add(refusal.at(at)));
        }
        return reasons;
    }

    private List<PlanRefusal> deleting(ReviewId deleted) {
        return items.values().stream()
                .flatMap(item ->
                        item.reviews().stream()
                                .filter(review -> review.id().equals(deleted))
                                .flatMap(review ->
                                        Reviewing.deletingRefusal(item, review, occasion).stream()))
                .toList();
    }

    /** Why items may not be closed; one that is closed on the same day already stays so. */
    List<Reason> closings() {
        var reasons = new ArrayList<Reason>();
        var closed = new HashSet<ActionItemId>();
        for (int i = 0; i < draft.closings().size(); i++) {
            var closing = draft.closings().get(i);
            var at = "/closings/" + i;
            if (!closed.add(closing.itemId())) {
                reasons.add(ITEM_CLOSED_TWICE.at(at + "/itemId"));
            }
            var item = items.get(closing.itemId());
            if (item == null) {
                reasons.add(ITEM_NOT_ON_PLAN.at(at + "/itemId"));
            } else if (!item.isClosed() || !Objects.equals(item.closedOn(), closing.closedOn())) {
                Closing.refusals(item, reviewed(item, draft.newReviews().size()), occasion)
                        .forEach(refusal -> reasons.add(refusal.at(at + "/itemId")));
                reasons.addAll(closingDate(closing.closedOn(), at + "/closedOn"));
            }
        }
        return reasons;
    }

    private List<Reason> closingDate(@Nullable LocalDate closedOn, String at) {
        if (closedOn == null) {
            return List.of(FIELD_NOT_COMPLETED.at(at));
        }
        return Closing.dateRefusal(closedOn, on, limits.closingWindowMonths()).stream()
                .map(refusal -> refusal.at(at))
                .toList();
    }
}
