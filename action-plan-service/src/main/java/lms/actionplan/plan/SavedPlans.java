package lms.actionplan.plan;

import java.util.Optional;
import lms.language.value.ClientId;

/** Every version of every plan, as it was saved. */
public interface SavedPlans {

    /** One version of the client's plan. */
    Optional<SavedPlan> find(ClientId clientId, long version);

    /** The newest version of the client's plan; absent when it was never saved. */
    Optional<SavedPlan> newest(ClientId clientId);
}
