package lms.actionplan.plan;

import java.util.Optional;
import lms.language.value.ClientId;

/** All Action Plans. */
public interface Plans {

    /** The client's plan, if there is one. */
    Optional<Plan> find(ClientId clientId);

    /** The client's plan, if there is one, which nobody else changes until the transaction ends. */
    Optional<Plan> findForChange(ClientId clientId);

    /**
     * Sees to it that nobody else changes the client's plan until the transaction ends, and tells
     * whether there is one.
     */
    boolean lock(ClientId clientId);

    /** Tells whether the client has a plan. */
    boolean exists(ClientId clientId);

    /** Adds a new plan. */
    void add(Plan plan);

    /** Keeps the plan as it was saved, in place of what it was and in its history. */
    void keepSaved(Plan plan);

    /** Forgets the client's plan and all that belongs to it, and tells whether there was one. */
    boolean forget(ClientId clientId);
}
