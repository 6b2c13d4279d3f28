package lms.clientrecord.jointclaim.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a joint claim. */
@Schema(
        name = "JointClaimEnd",
        examples =
                """
                {"endedOn": "2012-03-01"}
                """)
record EndRequest(@NotNull LocalDate endedOn) {}
