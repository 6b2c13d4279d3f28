package lms.workprogramme.journey;

import lms.language.value.ClientId;

/** Something that goes when a client is erased. */
public interface ErasedWithClient {

    /** Forgets it in the running transaction; doing it again changes nothing. */
    void forget(ClientId clientId);
}
