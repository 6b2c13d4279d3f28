package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/** The one draft of a plan, with a version of its own (decision ADR-0007). */
public record Draft(ClientId clientId, long version, DraftContent content, Stamp changed) {

    public Draft {
        requireNonNull(clientId, "clientId");
        requireNonNull(content, "content");
        requireNonNull(changed, "changed");
    }

    /** The first draft of a new plan. */
    static Draft first(Plan plan) {
        return new Draft(
                plan.clientId(), 1, DraftContent.startingFrom(plan.texts()), plan.changed());
    }

    /** The draft with another content. */
    Draft with(DraftContent other, Stamp stamp) {
        return new Draft(clientId, version + 1, other, stamp);
    }
}
