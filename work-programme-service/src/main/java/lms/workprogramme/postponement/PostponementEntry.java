package lms.workprogramme.postponement;

import java.time.LocalDate;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.workprogramme.journey.PostponeReason;
import org.jspecify.annotations.Nullable;

/**
 * A line of the Postponement History (WP ¶23).
 *
 * @param recordedOn the day from which it was in place
 * @param ending how it came out of place; null while it is in place
 */
public record PostponementEntry(
        UUID id,
        ClientId clientId,
        PostponeReason reason,
        LocalDate reviewDate,
        LocalDate recordedOn,
        Stamp recorded,
        @Nullable Ending ending) {

    /** Tells whether it has the same reason and review date. */
    public boolean says(PostponeReason otherReason, LocalDate otherReviewDate) {
        return reason == otherReason && reviewDate.equals(otherReviewDate);
    }

    /** The entry that is out of place from a day on. */
    public PostponementEntry ended(Ending how) {
        return new PostponementEntry(id, clientId, reason, reviewDate, recordedOn, recorded, how);
    }

    /** Says whose it is, and not why. */
    @Override
    public String toString() {
        return "PostponementEntry[" + id + ", " + clientId + "]";
    }

    /** How a postponement came out of place, by whom, and from which day on. */
    public sealed interface Ending {

        LocalDate on();

        Stamp by();

        /** The Postpone field was set and saved to Not Applicable. */
        record Removed(LocalDate on, Stamp by) implements Ending {}

        /** Another reason or review date was saved. */
        record Replaced(LocalDate on, Stamp by) implements Ending {}
    }
}
