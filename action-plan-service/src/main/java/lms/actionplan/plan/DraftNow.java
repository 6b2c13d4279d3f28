package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

/**
 * A draft as it shows now.
 *
 * @param planVersion the plan's version now; above the draft's own, somebody else saved meanwhile
 */
public record DraftNow(Draft draft, long planVersion) {

    public DraftNow {
        requireNonNull(draft, "draft");
    }
}
