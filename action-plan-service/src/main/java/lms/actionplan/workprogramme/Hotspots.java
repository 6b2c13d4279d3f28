package lms.actionplan.workprogramme;

import java.util.Optional;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;

/** The Work Programme hotspots, as they were told last. */
public interface Hotspots {

    /** The client's hotspot, if there is one. */
    Optional<Hotspot> find(ClientId clientId);

    /** Keeps the hotspot in place of what was known before. */
    void keep(ClientId clientId, Hotspot hotspot);

    /** From now on there is none. */
    void forget(ClientId clientId);
}
