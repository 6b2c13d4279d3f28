package lms.reporting.journey;

import lms.language.value.ClientId;

/** The clients that reports can name. */
public interface Clients {

    /** Keeps what is now known of a client. */
    void keep(Client client);

    /** Forgets a client, with all that was kept about them. */
    void erase(ClientId id);
}
