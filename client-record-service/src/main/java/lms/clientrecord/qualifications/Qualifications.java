package lms.clientrecord.qualifications;

import lms.clientrecord.window.KeptWindow;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/**
 * A client's Qualifications and Assessments window after the last change; version 0 before the
 * first.
 */
public record Qualifications(ClientId client, long version, Listed listed, Stamp changed)
        implements KeptWindow {

    /** The window of a record that is being opened. */
    static Qualifications opened(ClientId client, Stamp stamp) {
        return new Qualifications(client, 0, Listed.NOTHING, stamp);
    }

    /** The window with other content. */
    Qualifications amended(Listed other, Stamp stamp) {
        return new Qualifications(client, version + 1, other, stamp);
    }

    @Override
    public Listed state() {
        return listed;
    }

    /**
     * What the other services are told: all qualifications with their AP tick (AP ¶95), and no
     * Basic Skills Assessment, whatever its tick (AP ¶94).
     */
    lms.language.event.Qualifications toEvent() {
        return new lms.language.event.Qualifications(
                client, version, listed.qualifications(), changed.changedBy());
    }
}
