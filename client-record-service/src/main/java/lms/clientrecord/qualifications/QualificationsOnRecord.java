package lms.clientrecord.qualifications;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.client.HotspotSource;
import lms.clientrecord.client.RecordHotspot;
import lms.kit.rest.Link;
import lms.language.value.ClientId;

/** Shows the hotspot that opens the Qualifications and Assessments window (AP ¶93). */
@ApplicationScoped
@Priority(10)
public class QualificationsOnRecord implements HotspotSource {

    private final QualificationsWindows windows;

    QualificationsOnRecord(QualificationsWindows windows) {
        this.windows = windows;
    }

    /** The hotspot is there once something stands in the window; the link is there before. */
    @Override
    public List<RecordHotspot> hotspots(ClientId client) {
        if (!windows.holdsAnything(client)) {
            return List.of();
        }
        var window = Link.get(RecordLinks.path(client) + "/qualifications");
        return List.of(new RecordHotspot("Quals", "qualifications", window));
    }
}
