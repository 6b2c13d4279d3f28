package lms.clientrecord.held;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import lms.language.value.ClientId;

/**
 * The rows of all tables that hold something about a client. Which tables these are is asked of the
 * database, so that a new one is never left out: each with a client's id, and each that refers to
 * one of those.
 */
public interface HeldRows {

    /** Everything about the clients, the client's own row first. */
    List<HeldTable> of(Collection<ClientId> clients);

    /** How many rows each table holds; tables that hold none are left out. */
    Map<String, Long> count(Collection<ClientId> clients);

    /**
     * Deletes all of it in the running transaction.
     *
     * @throws IllegalStateException when something would stay
     */
    void erase(Collection<ClientId> clients);
}
