package lms.workprogramme.journey;

import java.time.LocalDate;
import lms.language.event.WorkProgramme;
import lms.language.value.PostponementKind;
import org.jspecify.annotations.Nullable;

/**
 * The exemption or deferral that is in place (WP ¶23).
 *
 * @param reviewDate when it is to be looked at again; it stays in place when that day passes
 * @param notes free text of the officer; never told to anyone outside the WP Details window
 */
public record Postponement(PostponeReason reason, LocalDate reviewDate, @Nullable String notes) {

    /** What others are told: of an exemption its kind and review date only (ADR-0069). */
    WorkProgramme.Postponement toEvent() {
        return new WorkProgramme.Postponement(
                reason.kind(),
                reason.kind() == PostponementKind.DEFERRAL ? reason.words() : null,
                reviewDate);
    }

    /** Says neither why nor what was noted. */
    @Override
    public String toString() {
        return "Postponement[" + reason.kind() + ", review on " + reviewDate + "]";
    }
}
