package lms.clientrecord.workchoice.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day of the referral to Work Choice. */
@Schema(
        name = "WorkChoiceReferral",
        examples =
                """
                {"referredOn": "2012-02-01"}
                """)
record ReferralRequest(@NotNull LocalDate referredOn) {}
