package lms.actionplan.clientrecord;

import lms.language.value.ClientId;

/** Something that goes when a client is erased. */
public interface ErasedWithClient {

    /** Forgets all about the client in the running transaction; doing it again changes nothing. */
    void forget(ClientId clientId);

    /** What has a lower number goes first, because it stands on what goes later. */
    int order();
}
