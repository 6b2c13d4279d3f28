package lms.clientrecord.workchoice.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which Work Choice, or the referral to it, ended. */
@Schema(
        name = "WorkChoiceEnd",
        examples =
                """
                {"endedOn": "2012-02-01"}
                """)
record EndRequest(@NotNull LocalDate endedOn) {}
