package lms.actionplan.plan;

import java.util.List;
import java.util.Set;
import lms.kit.rules.Reason;

/** The spell checker, which runs before all other checks when a plan is saved (AP ¶110). */
public interface SpellCheck {

    /**
     * The words of the draft that are not recognised, each a reason of its own. Only what differs
     * from the plan is looked at.
     *
     * @param before the plan as it was saved last
     * @param ignored words that are ignored this time (AP ¶111)
     */
    List<Reason> unrecognised(Plan before, DraftContent draft, Set<String> ignored);
}
