package lms.actionplan.diary.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lms.actionplan.diary.Engagement.Because;
import lms.actionplan.diary.TimeSpan;
import lms.language.value.TimeOfDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an adviser is unavailable, and why; no more is kept of it (IT ¶16). */
@Schema(name = "NoteUnavailability")
record UnavailabilityRequest(
        @NotNull LocalDate firstDay,
        @NotNull TimeOfDay startsAt,
        @NotNull LocalDate lastDay,
        @NotNull TimeOfDay endsAt,
        @NotNull UnavailableBecause because) {

    TimeSpan span() {
        return new TimeSpan(firstDay.atTime(startsAt.time()), lastDay.atTime(endsAt.time()));
    }

    /** Why an adviser is unavailable. */
    enum UnavailableBecause {
        LEAVE(Because.LEAVE),
        ABSENCE(Because.ABSENCE),
        TRAINING(Because.TRAINING),
        MEETING(Because.MEETING),
        OTHER_WORK(Because.OTHER_WORK);

        private final Because because;

        UnavailableBecause(Because because) {
            this.because = because;
        }

        Because toDomain() {
            return because;
        }
    }
}
