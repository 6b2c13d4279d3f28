package lms.clientrecord.merge;

import java.util.List;
import java.util.UUID;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** All merges, those that were undone too. */
public interface Merges {

    /** How the record stands to others now. */
    Standing standing(ClientId client);

    /** The record that absorbed this one, if one did and it was not undone. */
    default @Nullable ClientId survivorOf(ClientId absorbed) {
        return standing(absorbed).survivor();
    }

    /** The records that this one has absorbed, by their ids. */
    default List<ClientId> absorbedBy(ClientId survivor) {
        return standing(survivor).absorbed();
    }

    /** Writes one down. */
    void add(Merge merge);

    /** Keeps that one was undone. */
    void keepUndone(Merge merge);

    /** The merge, kept from changing by anyone else until the transaction ends. */
    @Nullable Merge lock(UUID id);

    /** The merge, if there is one. */
    @Nullable Merge find(UUID id);

    /** Those in which the client's record survived or was absorbed, the newest first. */
    List<Merge> of(ClientId client);

    /**
     * How a record stands to others, undone merges left out.
     *
     * @param survivor the record that absorbed it; null when none did
     * @param absorbed the records that it has absorbed, by their ids
     */
    record Standing(@Nullable ClientId survivor, List<ClientId> absorbed) {

        public Standing {
            absorbed = List.copyOf(absorbed);
        }
    }
}
