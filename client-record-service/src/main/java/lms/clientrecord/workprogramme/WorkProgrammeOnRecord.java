package lms.clientrecord.workprogramme;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.client.HotspotSource;
import lms.clientrecord.client.NoticeSource;
import lms.clientrecord.client.RecordHotspot;
import lms.kit.rest.Link;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;

/** Shows on the record what the Work Programme announced (WP ¶2-5). */
@ApplicationScoped
@Priority(100)
public class WorkProgrammeOnRecord implements HotspotSource, NoticeSource {

    private final Announcements announcements;

    WorkProgrammeOnRecord(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public List<RecordHotspot> hotspots(ClientId client) {
        var window = Link.get(RecordLinks.path(client) + "/work-programme");
        return announcements.of(client).hotspots().stream()
                .map(hotspot -> new RecordHotspot(text(hotspot), "work-programme", window))
                .toList();
    }

    @Override
    public List<String> notices(ClientId client) {
        return announcements.of(client).notices();
    }

    private static String text(Hotspot hotspot) {
        return switch (hotspot) {
            case PRE_WP -> "Pre-WP";
            case WP_ELIGIBLE -> "WP-Eligible";
            case WP_PARTICIPANT -> "WP-Participant";
        };
    }
}
