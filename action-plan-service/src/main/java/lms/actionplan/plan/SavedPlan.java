package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import lms.actionplan.clientrecord.PulledThrough;
import lms.kit.access.Stamp;
import lms.language.event.ActionPlan;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan, as it was saved.
 *
 * @param plan what was told to other services
 * @param permanent what the plan had pulled through from the record by then (AP ¶78)
 * @param saved who saved it, where and when
 * @param savedIn the client's interview that was open then; null when none was
 */
public record SavedPlan(
        ActionPlan plan, PulledThrough permanent, Stamp saved, @Nullable InterviewId savedIn) {

    public SavedPlan {
        requireNonNull(plan, "plan");
        requireNonNull(permanent, "permanent");
        requireNonNull(saved, "saved");
    }

    /** Which version it is. */
    public long version() {
        return plan.version();
    }
}
