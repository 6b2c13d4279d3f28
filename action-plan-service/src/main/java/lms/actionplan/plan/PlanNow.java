package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import lms.actionplan.clientrecord.PulledThrough;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it shows now: what is saved, and what has arrived from the record since.
 *
 * @param draftVersion the version of the reader's own draft, on which a save is based
 * @param unsaved whether the reader has prepared something that is not saved
 */
public record PlanNow(
        Plan plan,
        PulledThrough arrived,
        @Nullable Hotspot hotspot,
        Occasion occasion,
        long draftVersion,
        boolean unsaved) {

    public PlanNow {
        requireNonNull(plan, "plan");
        requireNonNull(arrived, "arrived");
        requireNonNull(occasion, "occasion");
    }
}
