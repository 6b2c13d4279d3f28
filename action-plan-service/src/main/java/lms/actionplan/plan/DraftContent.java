package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser has prepared and not saved: a whole document, in which fields may still be empty.
 * A text that is absent here will be absent from the plan.
 */
public record DraftContent(List<NewItem> newItems, List<AmendedItem> amendedItems, Texts texts) {

    public DraftContent {
        newItems = List.copyOf(newItems);
        amendedItems = List.copyOf(amendedItems);
        requireNonNull(texts, "texts");
    }

    /** Nothing prepared on top of a plan's texts. */
    public static DraftContent startingFrom(Texts texts) {
        return new DraftContent(List.of(), List.of(), texts);
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
}
