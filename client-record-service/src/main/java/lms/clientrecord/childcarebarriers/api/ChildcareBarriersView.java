package lms.clientrecord.childcarebarriers.api;

import java.util.List;
import java.util.Map;
import lms.clientrecord.childcarebarriers.Child;
import lms.clientrecord.childcarebarriers.ChildcareBarriers;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The Childcare Barriers to Work window.
 *
 * @param ages the children's ages as the Action Plan has them, the oldest child first (AP ¶90)
 */
@Schema(name = "ChildcareBarriers")
record ChildcareBarriersView(
        ClientId clientId,
        long version,
        List<Child> children,
        List<Integer> ages,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static ChildcareBarriersView of(ChildcareBarriers window, Map<String, Link> links) {
        return new ChildcareBarriersView(
                window.client(),
                window.version(),
                window.children(),
                window.ages(),
                window.changed().changedBy(),
                links);
    }
}
