package lms.clientrecord.workprogramme;

import lms.language.value.ClientId;

/** What the Work Programme announced about all clients. */
public interface Announcements {

    /** What is to be shown on the client's record. */
    Shown of(ClientId client);

    /** Puts this in the place of what was shown before. */
    void put(ClientId client, Shown shown);

    /** Shows nothing more of the client. */
    void forget(ClientId client);
}
