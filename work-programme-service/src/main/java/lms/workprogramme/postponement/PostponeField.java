package lms.workprogramme.postponement;

import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * The Postpone field of the WP Details as one caller is shown it (WP ¶23).
 *
 * @param version that of the WP Details
 * @param inPlace null when the field says Not Applicable
 * @param notes the officer's notes, as they are kept
 * @param mayAmend whether this caller may amend the field now
 * @param hasHistory whether the [Hist] button is not dimmed
 */
public record PostponeField(
        ClientId clientId,
        long version,
        @Nullable ShownPostponement inPlace,
        @Nullable String notes,
        boolean mayAmend,
        boolean hasHistory) {

    /** The choice that this caller is shown; null for a reason they do not need to know. */
    public @Nullable Postpone choice() {
        if (inPlace == null) {
            return Postpone.NOT_APPLICABLE;
        }
        var reason = inPlace.reason();
        return reason == null ? null : Postpone.of(reason);
    }

    /** The notes that this caller is shown. */
    public @Nullable String shownNotes() {
        return inPlace == null ? null : inPlace.notes(notes);
    }

    /** Says whose it is, and not what stands in it. */
    @Override
    public String toString() {
        return "PostponeField[" + clientId + ", version " + version + "]";
    }
}
