package lms.workprogramme.postponement.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lms.workprogramme.postponement.Postpone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The amendable fields of the WP Details window (WP ¶23). */
@Schema(
        name = "PostponeFields",
        examples =
                "{\"postpone\": \"Defer - Job Interview\", \"reviewDate\": \"2012-05-14\","
                        + " \"notes\": \"Second interview at the bakery.\"}")
record PostponeRequest(
        @NotNull Postpone postpone,
        @Schema(description = "Mandatory with a reason; cleared by Not Applicable.")
                @Nullable LocalDate reviewDate,
        @Schema(description = "150 characters at most; cleared by Not Applicable.")
                @Size(max = 2000)
                @Nullable String notes) {

    /** Does not tell what was entered. */
    @Override
    public String toString() {
        return "PostponeRequest[*]";
    }
}
