package lms.clientrecord.workprogramme;

import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/** The messages that were shown on records and are not shown again. */
public interface ShownNotices {

    /** Notes that the message is being shown; tells whether it never was before (WP ¶3). */
    boolean isFirstTime(ClientId client, String notice, Stamp stamp);
}
