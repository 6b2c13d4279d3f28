package lms.actionplan.plan.legacy;

import java.util.Optional;
import lms.language.value.ClientId;

/** What is kept of plans from before LMS Release 24. */
public interface LegacyPlans {

    /** What is kept of the client's old plan, if anything. */
    Optional<LegacyPlan> find(ClientId clientId);

    /** Adds the texts of an old plan. */
    void add(LegacyPlan plan);
}
