package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser has prepared and not saved: a whole document, in which fields may still be empty.
 * A text, a job goal or a challenge that is absent here will be absent from the plan. A draft that
 * was kept before there were reviews has none.
 */
public record DraftContent(
        List<NewItem> newItems,
        List<AmendedItem> amendedItems,
        List<NewReview> newReviews,
        List<ReviewId> deletedReviews,
        List<Closing> closings,
        Texts texts,
        @Nullable String jobGoal,
        Map<Challenge, ChallengeState> challenges) {

    public DraftContent {
        newItems = List.copyOf(newItems);
        amendedItems = List.copyOf(amendedItems);
        newReviews = List.copyOf(requireNonNullElse(newReviews, List.of()));
        deletedReviews = List.copyOf(requireNonNullElse(deletedReviews, List.of()));
        closings = List.copyOf(requireNonNullElse(closings, List.of()));
        requireNonNull(texts, "texts");
        challenges = Challenges.copyOf(requireNonNullElse(challenges, Map.of()));
    }

    /** Nothing prepared on top of what a plan says. */
    public static DraftContent startingFrom(
            Texts texts, @Nullable String jobGoal, Map<Challenge, ChallengeState> challenges) {
        return new DraftContent(
                List.of(), List.of(), List.of(), List.of(), List.of(), texts, jobGoal, challenges);
    }

    /** What an Action Item says, as far as it is filled in. */
    public sealed interface Wording {

        /** The agreed action. */
        @Nullable String text();

        /** Who is to do it. */
        @Nullable AssignedTo assignedTo();

        /** By which day. */
        @Nullable LocalDate target();
    }

    /** An Action Item to be added. */
    public record NewItem(
            @Nullable String text, @Nullable AssignedTo assignedTo, @Nullable LocalDate target)
            implements Wording {}

    /** An Action Item of the plan, as it will be. */
    public record AmendedItem(
            ActionItemId id,
            @Nullable String text,
            @Nullable AssignedTo assignedTo,
            @Nullable LocalDate target)
            implements Wording {

        public AmendedItem {
            requireNonNull(id, "id");
        }
    }

    /** A review to be recorded against an Action Item of the plan. */
    public record NewReview(ActionItemId itemId, @Nullable String text) {

        public NewReview {
            requireNonNull(itemId, "itemId");
        }
    }

    /** An Action Item of the plan to be closed. */
    public record Closing(ActionItemId itemId, @Nullable LocalDate closedOn) {

        public Closing {
            requireNonNull(itemId, "itemId");
        }
    }
}
