package lms.actionplan.plan;

import lms.language.value.ClientId;

/** The drafts, one for each plan. */
public interface Drafts {

    /** The draft of the client's plan, which exists. */
    Draft of(ClientId clientId);

    /** Adds the draft of a new plan. */
    void add(Draft draft);

    /** Keeps the draft as it is now. */
    void keep(Draft draft);
}
