package lms.actionplan.interview.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lms.actionplan.interview.Wish;
import lms.language.value.ClientId;
import lms.language.value.InterviewType;
import lms.language.value.TimeOfDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An interview to be booked, for a day or, with officer and startsAt, into an adviser's diary;
 * without minutes, for as long as its type usually takes.
 */
@Schema(name = "BookInterview")
record BookInterviewRequest(
        @NotNull ClientId clientId,
        @NotNull InterviewType type,
        @NotNull LocalDate bookedFor,
        @Nullable @Size(min = 1, max = 100) String officer,
        @Nullable TimeOfDay startsAt,
        @Nullable @Min(1) @Max(480) Integer minutes) {

    Wish wish() {
        return new Wish(bookedFor, officer, startsAt, minutes);
    }
}
