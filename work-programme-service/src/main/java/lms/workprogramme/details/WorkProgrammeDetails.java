package lms.workprogramme.details;

import java.time.LocalDate;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.postponement.PostponeField;
import lms.workprogramme.trainingallowance.TrainingFound;
import org.jspecify.annotations.Nullable;

/**
 * What the WP Details window shows (WP ¶6).
 *
 * @param postpone the Postpone field (WP ¶23)
 * @param diedOn the day of the client's death, which completes nothing by itself (ADR 77)
 * @param isReturner whether the client claims anew since the referral, whose time goes on
 * @param training where the Training Allowance subform is found (WP ¶34)
 * @param hasExitReport whether the Exit Report fields are there (WP ¶58)
 * @param mayRefer whether the [Refer] button is available to this caller now (WP ¶8-9)
 */
public record WorkProgrammeDetails(
        Journey journey,
        PostponeField postpone,
        @Nullable LocalDate diedOn,
        boolean isReturner,
        TrainingFound training,
        boolean hasExitReport,
        boolean mayRefer) {}
