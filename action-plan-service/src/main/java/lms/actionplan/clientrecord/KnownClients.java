package lms.actionplan.clientrecord;

import java.util.Optional;
import lms.language.value.ClientId;

/** The clients of whom the client record has told. */
public interface KnownClients {

    /** The client, if known. */
    Optional<KnownClient> find(ClientId clientId);

    /** The client, if known; nobody else acts for this client until the transaction ends. */
    Optional<KnownClient> findForChange(ClientId clientId);

    /** Keeps what is known now in place of what was known before. */
    void keep(KnownClient client);

    /** Forgets the client. */
    void forget(ClientId clientId);
}
