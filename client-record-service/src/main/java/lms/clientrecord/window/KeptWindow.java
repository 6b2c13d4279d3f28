package lms.clientrecord.window;

import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/** A window of one client's record after its last change; version 0 before the first. */
public interface KeptWindow {

    /** Whose it is. */
    ClientId client();

    /** Counts the changes. */
    long version();

    /** Who made the last change, or opened the record. */
    Stamp changed();

    /** What the window holds, as history keeps it. */
    Object state();
}
