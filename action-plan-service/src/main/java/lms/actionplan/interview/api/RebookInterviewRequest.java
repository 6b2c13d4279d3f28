package lms.actionplan.interview.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lms.actionplan.interview.Wish;
import lms.language.value.TimeOfDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For when the interview is to be instead; what is left out is not as it was, but absent. */
@Schema(name = "RebookInterview")
record RebookInterviewRequest(
        @NotNull LocalDate bookedFor,
        @Nullable @Size(min = 1, max = 100) String officer,
        @Nullable TimeOfDay startsAt,
        @Nullable @Min(1) @Max(480) Integer minutes) {

    Wish wish() {
        return new Wish(bookedFor, officer, startsAt, minutes);
    }
}
