package lms.kit.reader;

import java.util.List;
import lms.language.Topic;

/**
 * Applies the events of one or more topics to this service's own tables. Implementations are
 * {@code @ApplicationScoped} beans in a feature's {@code messaging} package; the kit finds them,
 * and sees to order, once-only, transactions, retries, dead letters and erasure.
 */
public interface Reader<E> {

    /** The topics to read. */
    List<Topic<E>> topics();

    /**
     * Applies an event, in a transaction that the kit holds. For a state topic, only versions above
     * the last one arrive here; for a log topic, each event once.
     *
     * @throws CannotApply when the event can never be applied as things are; it becomes a dead
     *     letter
     */
    void apply(Incoming<E> event) throws CannotApply;

    /**
     * Forgets a key whose owner erased it; for state topics. Doing it again changes nothing. No
     * event of the key arrives here afterwards.
     */
    default void erase(String key) {}
}
