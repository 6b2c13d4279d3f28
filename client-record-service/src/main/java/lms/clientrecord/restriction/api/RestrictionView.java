package lms.clientrecord.restriction.api;

import java.util.List;
import java.util.Map;
import lms.clientrecord.restriction.Leave;
import lms.clientrecord.restriction.Restriction;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the record is restricted, why, and who may know of it besides management. */
@Schema(name = "Restriction")
record RestrictionView(
        ClientId clientId,
        long version,
        boolean restricted,
        @Nullable String reason,
        List<Leave> leave,
        @Nullable ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static RestrictionView of(Restriction restriction, Map<String, Link> links) {
        var terms = restriction.terms();
        var changed = restriction.changed();
        return new RestrictionView(
                restriction.client(),
                restriction.version(),
                terms.restricted(),
                terms.reason(),
                terms.leave(),
                changed == null ? null : changed.changedBy(),
                links);
    }
}
