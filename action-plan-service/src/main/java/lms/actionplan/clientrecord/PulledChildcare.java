package lms.actionplan.clientrecord;

import java.util.List;
import lms.language.event.ChildcareBarriers;

/**
 * The children's ages in the Childcare Barriers to Work window; version 0 when nothing was ever
 * told (AP ¶90).
 *
 * @param ages in whole years, the oldest child first
 */
public record PulledChildcare(long version, List<Integer> ages) {

    /** Nothing recorded yet. */
    public static final PulledChildcare NONE = new PulledChildcare(0, List.of());

    public PulledChildcare {
        ages = List.copyOf(ages);
    }

    /** What the plan uses of the event. */
    public static PulledChildcare of(ChildcareBarriers told) {
        return new PulledChildcare(told.version(), told.ages());
    }
}
