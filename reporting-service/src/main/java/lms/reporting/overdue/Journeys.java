package lms.reporting.overdue;

import lms.language.value.ClientId;

/** The journeys into the Work Programme, one for each client with a Customer Group. */
public interface Journeys {

    /** Keeps where a client stands now. */
    void keep(Journey journey);

    /** Forgets the journey of a client. */
    void erase(ClientId clientId);
}
