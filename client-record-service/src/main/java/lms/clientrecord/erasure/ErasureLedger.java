package lms.clientrecord.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Every erasure that was ever made; nothing leaves it. */
public interface ErasureLedger {

    /** Writes one down. */
    void add(Erasure erasure);

    /** Tells whether the id was that of a record which is erased. */
    boolean isErased(ClientId client);

    /** One erasure, if there is one. */
    @Nullable Erasure find(UUID id);

    /**
     * Those made by an office, the newest first.
     *
     * @param after where the page before ended, if there was one
     */
    List<Erasure> of(OfficeCode office, @Nullable Place after, int most);

    /** Where an erasure stands in the list. */
    record Place(Instant at, UUID id) {}
}
