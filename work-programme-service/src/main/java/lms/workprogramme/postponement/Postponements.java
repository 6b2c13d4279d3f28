package lms.workprogramme.postponement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** The Postponement History of every client. */
public interface Postponements {

    /**
     * Keeps a new entry with what it was judged by.
     *
     * @param eligibilityDate the client's on the day of the entry
     */
    void add(PostponementEntry entry, LocalDate eligibilityDate, PostponementLimits limits);

    /** Keeps how an entry came out of place. */
    void save(PostponementEntry ended);

    /** The entry that is in place. */
    Optional<PostponementEntry> inPlace(ClientId clientId);

    /** All entries of a client, the earliest first. */
    List<PostponementEntry> all(ClientId clientId);

    /** A client's history, the most recent review date first (WP ¶23). */
    List<PostponementEntry> history(ClientId clientId, @Nullable Position after, int atMost);

    /** Forgets them all. */
    void forget(ClientId clientId);

    /** A place in a client's history. */
    record Position(LocalDate reviewDate, Instant recordedAt, UUID id) {}
}
