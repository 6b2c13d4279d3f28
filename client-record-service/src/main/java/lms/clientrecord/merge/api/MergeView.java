package lms.clientrecord.merge.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.merge.Keep;
import lms.clientrecord.merge.Merge;
import lms.clientrecord.merge.MergedState;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merge of two records. */
@Schema(name = "Merge")
record MergeView(
        UUID mergeId,
        long version,
        ClientId survivingClientId,
        ClientId absorbedClientId,
        List<AspectView> aspects,
        ChangedBy mergedBy,
        @Nullable ChangedBy undoneBy,
        Map<String, Link> _links)
        implements Versioned {

    static MergeView of(Merge merge) {
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(path(merge)));
        links.put("surviving", Link.get(RecordLinks.path(merge.surviving())));
        links.put("absorbed", Link.get(RecordLinks.path(merge.absorbed())));
        if (merge.isLive()) {
            links.put("undo", Link.post(path(merge) + "/undo"));
        }
        var undone = merge.undone();
        return new MergeView(
                merge.id(),
                merge.version(),
                merge.surviving(),
                merge.absorbed(),
                merge.aspects().stream().map(AspectView::of).toList(),
                merge.made().changedBy(),
                undone == null ? null : undone.changedBy(),
                links);
    }

    static String path(Merge merge) {
        return RecordLinks.path(merge.surviving()) + "/merges/" + merge.id();
    }

    /** What became of one aspect. */
    @Schema(name = "MergedAspect")
    record AspectView(
            Aspect aspect, Keep kept, long versionBefore, long versionAfter, long absorbedVersion) {

        static AspectView of(MergedState state) {
            return new AspectView(
                    state.aspect(),
                    state.kept(),
                    state.survivingVersion(),
                    state.mergedVersion(),
                    state.absorbedVersion());
        }
    }

    /** The merges of a record, the newest first. */
    @Schema(name = "Merges")
    record AllView(List<MergeView> items) {

        static AllView of(List<Merge> merges) {
            return new AllView(merges.stream().map(MergeView::of).toList());
        }
    }
}
