package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;

/**
 * One step that client and adviser agreed on (AP ¶11, ¶60).
 *
 * @param position which of the plan's 100 places it has
 */
public record ActionItem(
        ActionItemId id,
        int position,
        String text,
        AssignedTo assignedTo,
        LocalDate target,
        LocalDate createdOn,
        Author createdBy,
        Stamp changed) {

    public ActionItem {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(assignedTo, "assignedTo");
        requireNonNull(target, "target");
        requireNonNull(createdOn, "createdOn");
        requireNonNull(createdBy, "createdBy");
        requireNonNull(changed, "changed");
    }

    /** The item after an amendment, which was allowed; the same when nothing differs. */
    ActionItem amended(String newText, AssignedTo newAssignedTo, LocalDate newTarget, Stamp stamp) {
        if (text.equals(newText) && assignedTo == newAssignedTo && target.equals(newTarget)) {
            return this;
        }
        return new ActionItem(
                id, position, newText, newAssignedTo, newTarget, createdOn, createdBy, stamp);
    }
}
