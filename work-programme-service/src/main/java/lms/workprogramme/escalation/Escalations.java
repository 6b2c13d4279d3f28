package lms.workprogramme.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** What was escalated and is not settled. */
public interface Escalations {

    /** Keeps one, unless the same is open already. */
    void raise(Escalation escalation, Instant at);

    /** Those that are open of some clients. */
    List<Escalation> open(Collection<ClientId> clients);

    /** Settles one that is open. */
    void settle(UUID id, LocalDate on);

    /**
     * Those that are open of an office's clients, the longest overdue first.
     *
     * @param after the last one of the page before
     */
    List<Escalation> ofOffice(OfficeCode office, @Nullable After after, int atMost);

    /** Where a page ended. */
    record After(LocalDate from, UUID id) {}

    /**
     * What clients wait for, of those who wait for anything, in the order of their ids.
     *
     * @param from the first client that counts
     */
    List<OfClient> awaited(ClientId from, int atMost);

    /** What a client waits for. */
    record OfClient(ClientId clientId, Awaited awaited) {}

    /** Forgets all of a client. */
    void forget(ClientId client);
}
