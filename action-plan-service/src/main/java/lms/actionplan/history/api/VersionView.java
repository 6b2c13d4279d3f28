package lms.actionplan.history.api;

import java.util.LinkedHashMap;
import java.util.Map;
import lms.actionplan.plan.SavedPlans.SavedVersion;
import lms.kit.rest.Link;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a version was saved.
 *
 * @param savedIn the client's interview that was open then; absent when none was
 */
@Schema(name = "ActionPlanVersion")
record VersionView(
        long version, ChangedBy savedBy, @Nullable InterviewId savedIn, Map<String, Link> _links) {

    static VersionView of(ClientId clientId, SavedVersion saved) {
        return new VersionView(
                saved.version(),
                saved.saved().changedBy(),
                saved.savedIn(),
                links(clientId, saved.version()));
    }

    static Map<String, Link> links(ClientId clientId, long version) {
        var path = HistoryResource.path(clientId) + "/" + version;
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(path));
        links.put("changes", Link.get(path + "/changes?for=adviser"));
        links.put("changesForClient", Link.get(path + "/changes?for=client"));
        return links;
    }
}
