package lms.clientrecord.client;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lms.clientrecord.history.AsOf;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Gathers what a record shows when it is opened, from every part that has something to show. */
@ApplicationScoped
public class OpenRecord {

    private final List<HotspotSource> hotspots;
    private final List<NoticeSource> notices;

    OpenRecord(@All List<HotspotSource> hotspots, @All List<NoticeSource> notices) {
        this.hotspots = hotspots;
        this.notices = notices;
    }

    /**
     * Opens the record: messages that are shown once are shown with it, and not again. As it was at
     * a moment, the record shows its details and no more. The parts look at it in one transaction,
     * so that what several of them show is read once.
     */
    @Transactional
    public Opened open(ClientId client, @Nullable AsOf asOf) {
        if (asOf != null) {
            return Opened.NOTHING;
        }
        return shown(client, part -> both(part.notices(client), part.showOnce(client)));
    }

    /** What the record shows now, after a change of it; nothing is shown that is shown once. */
    @Transactional
    public Opened look(ClientId client) {
        return shown(client, part -> part.notices(client));
    }

    /** Parts of a higher priority come first; each message is said once. */
    private Opened shown(ClientId client, Function<NoticeSource, List<String>> said) {
        return new Opened(
                hotspots.stream().flatMap(part -> part.hotspots(client).stream()).toList(),
                notices.stream().flatMap(part -> said.apply(part).stream()).distinct().toList(),
                notices.stream().flatMap(part -> part.markers(client).stream()).toList());
    }

    private static List<String> both(List<String> always, List<String> once) {
        return Stream.concat(always.stream(), once.stream()).toList();
    }

    /**
     * What the record shows: its hotspots, the messages, each said once, and the markers that
     * another record set on it.
     */
    public record Opened(List<RecordHotspot> hotspots, List<String> notices, List<String> markers) {

        /** Nothing: what a record showed in the past is not told. */
        public static final Opened NOTHING = new Opened(List.of(), List.of(), List.of());
    }
}
