package lms.workprogramme.postponement.api;

import java.time.LocalDate;
import lms.language.value.OfficeCode;
import lms.language.value.PostponementKind;
import lms.workprogramme.postponement.Postpone;
import lms.workprogramme.postponement.ShownPostponement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the Postponement History subform (WP ¶23). */
@Schema(
        name = "PostponementEntry",
        requiredProperties = {"reviewDate", "kind", "recordedOn", "officer", "office"})
record PostponementEntryView(
        LocalDate reviewDate,
        PostponementKind kind,
        @Schema(
                        description =
                                "The text from the Postpone field; absent for that of an exemption"
                                        + " that this caller does not need to know (ADR 69).")
                @Nullable Postpone reason,
        LocalDate recordedOn,
        @Schema(description = "The day on which Postpone was set and saved to Not Applicable.")
                @Nullable LocalDate removed,
        @Schema(description = "The day on which another reason or review date was saved instead.")
                @Nullable LocalDate replaced,
        @Schema(description = "Who recorded it.") String officer,
        @Schema(description = "The officer's office.") OfficeCode office) {

    static PostponementEntryView of(ShownPostponement shown) {
        var entry = shown.entry();
        var reason = shown.reason();
        return new PostponementEntryView(
                entry.reviewDate(),
                shown.kind(),
                reason == null ? null : Postpone.of(reason),
                entry.recordedOn(),
                shown.removedOn(),
                shown.replacedOn(),
                entry.recorded().name(),
                entry.recorded().office());
    }
}
