package lms.actionplan.clientrecord.messaging;

import lms.kit.reader.CannotApply;
import lms.kit.reader.CannotApply.Why;
import lms.kit.reader.Incoming;
import lms.language.value.ClientId;

/** Checks that a message is keyed by the client it tells of. */
final class Keys {

    private Keys() {}

    static void check(Incoming<?> event, ClientId clientId) throws CannotApply {
        if (!event.key().equals(clientId.toString())) {
            throw new CannotApply(Why.UNREADABLE, "the key is not the client of the body");
        }
    }
}
