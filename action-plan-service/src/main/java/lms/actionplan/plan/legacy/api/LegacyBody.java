package lms.actionplan.plan.legacy.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The texts of an Action Plan from before LMS Release 24 (AP ¶97). */
@Schema(name = "LegacyActionPlanTexts")
record LegacyBody(
        @Nullable @Size(max = LONGEST) String agreedActions,
        @Nullable @Size(max = LONGEST) String reviewProgress) {

    /** Longer than the old windows were, so that nothing is lost on the way. */
    static final int LONGEST = 20_000;
}
