package lms.clientrecord.qualifications;

import java.util.List;
import lms.kit.access.Stamp;
import lms.language.event.Qualifications.Qualification;
import lms.language.value.ClientId;

/**
 * A client's Qualifications and Assessments window after the last change; version 0 before the
 * first.
 */
public record Qualifications(
        ClientId client, long version, List<Qualification> list, Stamp changed) {

    public Qualifications {
        list = List.copyOf(list);
    }

    /** The window of a record that is being opened. */
    static Qualifications opened(ClientId client, Stamp stamp) {
        return new Qualifications(client, 0, List.of(), stamp);
    }

    /** The window with another list. */
    Qualifications amended(List<Qualification> other, Stamp stamp) {
        return new Qualifications(client, version + 1, other, stamp);
    }

    /** What the other services are told: all of them, with their AP tick (AP ¶95). */
    lms.language.event.Qualifications toEvent() {
        return new lms.language.event.Qualifications(client, version, list, changed.changedBy());
    }

    /** What the window holds, as history keeps it. */
    record Listed(List<Qualification> qualifications) {

        Listed {
            qualifications = List.copyOf(qualifications);
        }
    }
}
