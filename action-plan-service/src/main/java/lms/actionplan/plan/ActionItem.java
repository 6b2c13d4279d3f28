package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lms.actionplan.plan.ItemStatus.Closed;
import lms.actionplan.plan.ItemStatus.Open;
import lms.kit.access.Stamp;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.InterviewId;
import lms.language.value.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * One step that client and adviser agreed on (AP ¶11, ¶60).
 *
 * @param position which of the plan's 100 places it has
 * @param targetSetOn the day on which the target date was agreed, from which its window counts
 * @param reviews the oldest first
 * @param changed the last change of the item itself; recording a review is none
 */
public record ActionItem(
        ActionItemId id,
        int position,
        String text,
        AssignedTo assignedTo,
        LocalDate target,
        LocalDate targetSetOn,
        LocalDate createdOn,
        Author createdBy,
        List<Review> reviews,
        ItemStatus status,
        Stamp changed) {

    private static final Comparator<Review> OLDEST_FIRST =
            Comparator.comparing(Review::recordedAt).thenComparingInt(Review::position);

    public ActionItem {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(assignedTo, "assignedTo");
        requireNonNull(target, "target");
        requireNonNull(targetSetOn, "targetSetOn");
        requireNonNull(createdOn, "createdOn");
        requireNonNull(createdBy, "createdBy");
        requireNonNull(status, "status");
        requireNonNull(changed, "changed");
        reviews = reviews.stream().sorted(OLDEST_FIRST).toList();
    }

    /** Tells whether its closing date is saved. */
    public boolean isClosed() {
        return status instanceof Closed;
    }

    /** The closing date; absent while the item is open. */
    public @Nullable LocalDate closedOn() {
        return switch (status) {
            case Open() -> null;
            case Closed closed -> closed.on();
        };
    }

    /** Tells whether it was closed on a day or before. */
    boolean isClosedBy(LocalDate day) {
        return status instanceof Closed closed && !closed.on().isAfter(day);
    }

    /** Tells whether the item says this already. */
    public boolean says(
            @Nullable String otherText,
            @Nullable AssignedTo otherAssignedTo,
            @Nullable LocalDate otherTarget) {
        return otherText != null
                && text.equals(otherText.strip())
                && assignedTo == otherAssignedTo
                && target.equals(otherTarget);
    }

    /** The item after an amendment, which was allowed; the same when nothing differs. */
    ActionItem amended(
            String newText,
            AssignedTo newAssignedTo,
            LocalDate newTarget,
            Stamp stamp,
            LocalDate on) {
        if (says(newText, newAssignedTo, newTarget)) {
            return this;
        }
        return new ActionItem(
                id,
                position,
                newText.strip(),
                newAssignedTo,
                newTarget,
                target.equals(newTarget) ? targetSetOn : on,
                createdOn,
                createdBy,
                reviews,
                status,
                stamp);
    }

    /** The item without some of its reviews, whose places are free again. */
    ActionItem without(Set<ReviewId> deleted) {
        var kept = reviews.stream().filter(review -> !deleted.contains(review.id())).toList();
        return kept.size() == reviews.size() ? this : reviewed(kept);
    }

    /** The item with another review in its first free place. */
    ActionItem reviewed(String text, @Nullable InterviewId in, Stamp stamp, LocalDate on) {
        var taken = reviews.stream().map(Review::position).toList();
        int place = 1;
        while (taken.contains(place)) {
            place++;
        }
        var more = new ArrayList<>(reviews);
        more.add(
                new Review(
                        ReviewId.fresh(),
                        place,
                        text.strip(),
                        Author.of(stamp),
                        on,
                        in,
                        stamp.at()));
        return reviewed(more);
    }

    /** The item after it was closed, which was allowed. */
    ActionItem closed(LocalDate closedOn, InterviewId in, Stamp stamp, LocalDate on) {
        return new ActionItem(
                id,
                position,
                text,
                assignedTo,
                target,
                targetSetOn,
                createdOn,
                createdBy,
                reviews,
                new Closed(closedOn, on, in, Author.of(stamp)),
                stamp);
    }

    private ActionItem reviewed(List<Review> others) {
        return new ActionItem(
                id,
                position,
                text,
                assignedTo,
                target,
                targetSetOn,
                createdOn,
                createdBy,
                others,
                status,
                changed);
    }
}
