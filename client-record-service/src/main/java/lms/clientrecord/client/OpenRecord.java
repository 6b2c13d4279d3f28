package lms.clientrecord.client;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.language.value.ClientId;

/** Gathers what a record shows when it is opened, from every part that has something to show. */
@ApplicationScoped
public class OpenRecord {

    private final List<HotspotSource> hotspots;
    private final List<NoticeSource> notices;

    OpenRecord(@All List<HotspotSource> hotspots, @All List<NoticeSource> notices) {
        this.hotspots = hotspots;
        this.notices = notices;
    }

    /** What the record shows now; parts of a higher priority come first. */
    public Opened open(ClientId client) {
        return new Opened(
                hotspots.stream().flatMap(part -> part.hotspots(client).stream()).toList(),
                notices.stream()
                        .flatMap(part -> part.notices(client).stream())
                        .distinct()
                        .toList());
    }

    /** What the record shows: its hotspots, and the messages, each said once. */
    public record Opened(List<RecordHotspot> hotspots, List<String> notices) {}
}
