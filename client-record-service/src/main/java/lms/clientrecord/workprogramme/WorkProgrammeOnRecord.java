package lms.clientrecord.workprogramme;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.client.HotspotSource;
import lms.clientrecord.client.NoticeSource;
import lms.clientrecord.client.RecordHotspot;
import lms.kit.access.Caller;
import lms.kit.rest.Link;
import lms.language.value.ClientId;
import lms.language.value.Hotspot;

/** Shows on the record what the Work Programme announced (WP ¶2-5). */
@ApplicationScoped
@Priority(100)
public class WorkProgrammeOnRecord implements HotspotSource, NoticeSource {

    private final Announcements announcements;
    private final ShownNotices shownNotices;
    private final Caller caller;

    WorkProgrammeOnRecord(Announcements announcements, ShownNotices shownNotices, Caller caller) {
        this.announcements = announcements;
        this.shownNotices = shownNotices;
        this.caller = caller;
    }

    @Override
    public List<RecordHotspot> hotspots(ClientId client) {
        var shown = announcements.of(client);
        var window = Link.get(RecordLinks.path(client) + "/work-programme");
        return Stream.concat(
                        Stream.ofNullable(shown.hotspot()).map(WorkProgrammeOnRecord::text),
                        shown.furtherHotspots().stream())
                .map(text -> new RecordHotspot(text, "work-programme", window))
                .toList();
    }

    @Override
    public List<String> notices(ClientId client) {
        return announcements.of(client).notices();
    }

    @Override
    public List<String> showOnce(ClientId client) {
        return announcements.of(client).noticesOnce().stream()
                .filter(notice -> shownNotices.isFirstTime(client, notice, caller.stamp()))
                .toList();
    }

    private static String text(Hotspot hotspot) {
        return switch (hotspot) {
            case PRE_WP -> "Pre-WP";
            case WP_ELIGIBLE -> "WP-Eligible";
            case WP_POSTPONED -> "WP-Postponed";
            case WP_PARTICIPANT -> "WP-Participant";
            case WP_COMPLETER -> "WP-Completer";
        };
    }
}
