package lms.reporting.journey;

import lms.language.value.ClientId;

/** The journeys through the Work Programme, one for each client with a hotspot. */
public interface Journeys {

    /** Keeps where a client stands now. */
    void keep(Journey journey);

    /** Forgets the journey of a client. */
    void erase(ClientId clientId);
}
