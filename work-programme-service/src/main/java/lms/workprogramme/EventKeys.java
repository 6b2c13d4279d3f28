package lms.workprogramme;

import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;

/** Makes sure that an event tells of what its key names. */
public final class EventKeys {

    private EventKeys() {}

    /**
     * Goes on when the event's key is this id.
     *
     * @throws CannotApply when it is not
     */
    public static void check(Incoming<?> event, Object id) throws CannotApply {
        if (!event.key().equals(id.toString())) {
            throw new CannotApply(
                    CannotApply.Why.UNREADABLE, "the key names something else than the body");
        }
    }
}
