package lms.clientrecord.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** All states that were ever kept, as JSON. */
public interface KeptStates {

    /** Keeps one more, in the transaction of the caller. */
    void add(Aspect aspect, ClientId client, UUID part, long version, Stamp stamp, String state);

    /** Tells whether any was kept of the client: from the first on, there is at least one. */
    boolean areThereOf(ClientId client);

    /** The last one that was kept no later than the moment, if there is one. */
    @Nullable Kept<String> last(Aspect aspect, ClientId client, UUID part, Instant moment);

    /**
     * The states of a client, the latest first, each with the one before it.
     *
     * @param aspects only of these
     * @param after the place of the last one of the page before, if there was one
     * @param most how many at most
     */
    List<Step> list(ClientId client, Collection<Aspect> aspects, @Nullable Place after, int most);

    /** Where a state stands in the list of a client's states. */
    record Place(Instant at, Aspect aspect, UUID part, long version) {}

    /**
     * A state and the one before it.
     *
     * @param before null for the first state of all
     */
    record Step(Place place, Stamp changed, @Nullable String before, String after) {}
}
