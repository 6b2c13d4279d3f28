package lms.workprogramme.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/** The answers that were given about all clients; none is ever changed (ADR-0068). */
public interface Answers {

    /** Keeps those that say something else than the last one about the same client. */
    void keep(List<Given> given, Stamp by);

    /** The answer that held at the end of a day, if one was given by then. */
    Optional<Given> heldOn(ClientId clientId, LocalDate day);

    /** Forgets all answers about a client. */
    void forget(ClientId clientId);
}
