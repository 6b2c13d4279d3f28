package lms.actionplan.interview.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lms.language.value.ClientId;
import lms.language.value.InterviewType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interview to be put into the diary. */
@Schema(name = "BookInterview")
record BookInterviewRequest(
        @NotNull ClientId clientId, @NotNull InterviewType type, @NotNull LocalDate bookedFor) {}
