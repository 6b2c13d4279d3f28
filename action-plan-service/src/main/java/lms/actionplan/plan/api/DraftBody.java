package lms.actionplan.plan.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lms.actionplan.plan.DraftContent;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a whole. It replaces the one before: an Action Item that is left out will not be
 * added, and a text that is left out will be empty.
 */
@Schema(name = "ActionPlanDraftContent")
record DraftBody(
        @NotNull @Size(max = LONGEST_LIST) List<@NotNull @Valid NewItem> newItems,
        @NotNull @Size(max = LONGEST_LIST) List<@NotNull @Valid AmendedItem> amendedItems,
        @NotNull @Valid TextsBody texts) {

    /** A draft may hold more than can be saved; the rules tell how much too much it is. */
    static final int LONGEST_LIST = 200;

    static final int LONGEST_TEXT = 4000;

    static DraftBody of(DraftContent content) {
        return new DraftBody(
                content.newItems().stream()
                        .map(item -> new NewItem(item.text(), item.assignedTo(), item.target()))
                        .toList(),
                content.amendedItems().stream()
                        .map(item ->
                                new AmendedItem(
                                        item.id(), item.text(), item.assignedTo(), item.target()))
                        .toList(),
                TextsBody.of(content.texts()));
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
                texts.toDomain());
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
}
