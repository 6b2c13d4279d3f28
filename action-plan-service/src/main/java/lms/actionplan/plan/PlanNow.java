package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import lms.actionplan.clientrecord.PulledThrough;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it shows now: what is saved, and what has arrived from the record since.
 *
 * @param draftVersion the version of the draft, on which a save is based
 */
public record PlanNow(
        Plan plan, PulledThrough arrived, @Nullable Hotspot hotspot, long draftVersion) {

    public PlanNow {
        requireNonNull(plan, "plan");
        requireNonNull(arrived, "arrived");
    }
}
