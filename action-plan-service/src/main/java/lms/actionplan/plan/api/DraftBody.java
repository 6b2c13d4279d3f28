package lms.actionplan.plan.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.DraftNow;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.ReviewId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a whole. It replaces the one before: an Action Item that is left out will not be
 * added, and a text, the job goal or a challenge that is left out will be empty.
 *
 * @param basedOn the plan's version on which it was written; the same as before when left out
 */
@Schema(name = "ActionPlanDraftContent")
record DraftBody(
        @Nullable @Min(0) Long basedOn,
        @NotNull @Size(max = LONGEST_LIST) List<@NotNull @Valid NewItem> newItems,
        @NotNull @Size(max = LONGEST_LIST) List<@NotNull @Valid AmendedItem> amendedItems,
        @Nullable @Size(max = MOST_REVIEWS) List<@NotNull @Valid NewReview> newReviews,
        @Nullable @Size(max = MOST_REVIEWS) List<@NotNull ReviewId> deletedReviews,
        @Nullable @Size(max = LONGEST_LIST) List<@NotNull @Valid Closing> closings,
        @NotNull @Valid TextsBody texts,
        @Nullable @Size(max = LONGEST_TEXT) String jobGoal,
        @Nullable @Valid ChallengesBody challenges) {

    /** A draft may hold more than can be saved; the rules tell how much too much it is. */
    static final int LONGEST_LIST = 200;

    static final int MOST_REVIEWS = 1000;

    static final int LONGEST_TEXT = 4000;

    static DraftBody of(DraftNow now) {
        var content = now.draft().content();
        return new DraftBody(
                now.draft().basedOn(),
                content.newItems().stream()
                        .map(item -> new NewItem(item.text(), item.assignedTo(), item.target()))
                        .toList(),
                content.amendedItems().stream()
                        .map(item ->
                                new AmendedItem(
                                        item.id(), item.text(), item.assignedTo(), item.target()))
                        .toList(),
                content.newReviews().stream()
                        .map(review -> new NewReview(review.itemId(), review.text()))
                        .toList(),
                content.deletedReviews(),
                content.closings().stream()
                        .map(closing -> new Closing(closing.itemId(), closing.closedOn()))
                        .toList(),
                TextsBody.of(content.texts()),
                content.jobGoal(),
                ChallengesBody.of(content.challenges()));
    }

    DraftContent toDomain() {
        return new DraftContent(
                newItems.stream()
                        .map(item ->
                                new DraftContent.NewItem(
                                        item.text(), item.assignedTo(), item.target()))
                        .toList(),
                amendedItems.stream()
                        .map(item ->
                                new DraftContent.AmendedItem(
                                        item.id(), item.text(), item.assignedTo(), item.target()))
                        .toList(),
                orNone(newReviews).stream()
                        .map(review -> new DraftContent.NewReview(review.itemId(), review.text()))
                        .toList(),
                orNone(deletedReviews),
                orNone(closings).stream()
                        .map(closing ->
                                new DraftContent.Closing(closing.itemId(), closing.closedOn()))
                        .toList(),
                texts.toDomain(),
                jobGoal,
                challenges == null ? Map.of() : challenges.toDomain());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** An Action Item to be added (AP ¶60, ¶108). */
    @Schema(name = "NewActionItem")
    record NewItem(
            @Nullable @Size(max = LONGEST_TEXT) String text,
            @Nullable AssignedTo assignedTo,
            @Nullable LocalDate target) {}

    /** An Action Item of the saved plan, as it is to be from now on (AP ¶67). */
    @Schema(name = "AmendedActionItem")
    record AmendedItem(
            @NotNull ActionItemId id,
            @Nullable @Size(max = LONGEST_TEXT) String text,
            @Nullable AssignedTo assignedTo,
            @Nullable LocalDate target) {}

    /** A review to be recorded against an Action Item of the saved plan (AP ¶70). */
    @Schema(name = "NewReview")
    record NewReview(
            @NotNull ActionItemId itemId, @Nullable @Size(max = LONGEST_TEXT) String text) {}

    /** An Action Item of the saved plan to be closed (AP ¶68). */
    @Schema(name = "ActionItemClosing")
    record Closing(@NotNull ActionItemId itemId, @Nullable LocalDate closedOn) {}
}
