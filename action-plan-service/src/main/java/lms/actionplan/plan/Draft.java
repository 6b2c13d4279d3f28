package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/**
 * What one officer has prepared for a plan and not saved (decision ADR-0053).
 *
 * @param version its own version, which never comes again for other content
 * @param basedOn the version of the plan that it was written on
 * @param isTouched whether the officer has prepared anything
 */
public record Draft(
        ClientId clientId,
        String officer,
        long version,
        long basedOn,
        DraftContent content,
        boolean isTouched,
        Stamp changed) {

    public Draft {
        requireNonNull(clientId, "clientId");
        requireNonNull(officer, "officer");
        requireNonNull(content, "content");
        requireNonNull(changed, "changed");
    }

    /** The draft of an officer who has prepared nothing: it follows the plan and is not kept. */
    static Draft untouched(PlanHeader plan, String officer) {
        return new Draft(
                plan.clientId(),
                officer,
                plan.draftVersion(),
                plan.version(),
                DraftContent.startingFrom(plan.texts(), plan.jobGoal(), plan.challenges()),
                false,
                plan.changed());
    }

    /** The draft with another content, which may have been written on another version. */
    Draft with(DraftContent other, long nowBasedOn, Stamp stamp) {
        return new Draft(clientId, officer, version + 1, nowBasedOn, other, true, stamp);
    }
}
