package lms.workprogramme.postponement;

import java.time.LocalDate;
import lms.language.value.PostponementKind;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.postponement.PostponementEntry.Ending;
import org.jspecify.annotations.Nullable;

/**
 * An entry as one caller is shown it.
 *
 * @param withReason whether the caller needs to know the reason and the notes (ADR-0069)
 */
public record ShownPostponement(PostponementEntry entry, boolean withReason) {

    /** Whether it exempts or defers. */
    public PostponementKind kind() {
        return entry.reason().kind();
    }

    /** The reason; null for those who do not need to know it. */
    public @Nullable PostponeReason reason() {
        return withReason ? entry.reason() : null;
    }

    /** The notes, which may tell the reason; null for those who do not need to know it. */
    public @Nullable String notes(@Nullable String noted) {
        return withReason ? noted : null;
    }

    /** The day on which it was set and saved to Not Applicable, if it was. */
    public @Nullable LocalDate removedOn() {
        return switch (entry.ending()) {
            case Ending.Removed(var on, var _) -> on;
            case Ending.Replaced _ -> null;
            case null -> null;
        };
    }

    /** The day on which another reason or review date was saved in its place, if one was. */
    public @Nullable LocalDate replacedOn() {
        return switch (entry.ending()) {
            case Ending.Replaced(var on, var _) -> on;
            case Ending.Removed _ -> null;
            case null -> null;
        };
    }
}
