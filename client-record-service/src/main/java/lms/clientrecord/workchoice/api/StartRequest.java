package lms.clientrecord.workchoice.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the client started on Work Choice. */
@Schema(
        name = "WorkChoiceStart",
        examples =
                """
                {"startedOn": "2012-02-01"}
                """)
record StartRequest(@NotNull LocalDate startedOn) {}
