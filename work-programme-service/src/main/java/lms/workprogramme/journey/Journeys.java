package lms.workprogramme.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.language.value.ClientId;

/** The journeys of all clients. */
public interface Journeys {

    /** Where going through the clients in the order of their ids begins: behind nobody. */
    ClientId BEFORE_ALL = new ClientId(new UUID(0, 0));

    /**
     * The client's journey, locked until the transaction ends; begun now when there is none. Facts
     * that are read afterwards are at least as new as the journey.
     */
    Journey lockOrBegin(ClientId clientId, Amendment begun);

    /** The client's journey, locked until the transaction ends. */
    Optional<Journey> lock(ClientId clientId);

    /** The client's journey as it stands. */
    Optional<Journey> find(ClientId clientId);

    /**
     * Journeys that change by themselves on the day or before, or that were judged by other values,
     * locked until the transaction ends.
     *
     * @param after only those behind this client, in the order of their ids
     */
    List<Journey> lockDue(LocalDate day, String judgedBy, ClientId after, int atMost);

    /** The same journeys as they stand, not locked. */
    List<Journey> due(LocalDate day, String judgedBy, ClientId after, int atMost);

    /** Keeps what a locked journey has become. */
    void save(Journey journey);

    /** Forgets the client's journey. */
    void remove(ClientId clientId);
}
