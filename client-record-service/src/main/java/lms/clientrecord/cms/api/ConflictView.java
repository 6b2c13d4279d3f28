package lms.clientrecord.cms.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.cms.ConflictId;
import lms.clientrecord.cms.ConflictNow;
import lms.clientrecord.cms.ConflictState.Open;
import lms.clientrecord.cms.ConflictState.Resolved;
import lms.clientrecord.cms.ConflictState.Withdrawn;
import lms.clientrecord.cms.Field;
import lms.clientrecord.cms.Keep;
import lms.clientrecord.cms.rules.Correcting;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conflict: what the record says, what the claims system says, and what became of it. */
@Schema(name = "ClaimsConflict")
record ConflictView(
        ConflictId conflictId,
        long version,
        ClientId clientId,
        CmsCaseId caseId,
        Field field,
        Why reason,
        @Nullable ClientId otherClientId,
        @Nullable String recordValue,
        @Nullable String claimsValue,
        Instant raisedAt,
        State state,
        @Nullable Keep kept,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    /** Why it is a conflict. */
    @Schema(name = "ClaimsConflictReason")
    record Why(String code, String message) {}

    /** What became of it. */
    @Schema(name = "ClaimsConflictState")
    enum State {
        OPEN,
        RESOLVED,
        WITHDRAWN
    }

    static ConflictView of(ConflictNow now) {
        var conflict = now.conflict();
        var links = new LinkedHashMap<String, Link>();
        var self = path(conflict.id());
        links.put("self", Link.get(self));
        links.put("client", Link.get(RecordLinks.path(conflict.client())));
        if (Correcting.mayResolve(conflict).isAllowed()) {
            links.put("resolve", Link.post(self + "/resolution"));
        }
        return new ConflictView(
                conflict.id(),
                now.version(),
                conflict.client(),
                conflict.caseId(),
                conflict.field(),
                new Why(conflict.reason().code(), conflict.reason().message()),
                now.other(),
                now.recordValue(),
                conflict.claimsValue(),
                conflict.raisedAt(),
                switch (conflict.state()) {
                    case Open() -> State.OPEN;
                    case Resolved(_) -> State.RESOLVED;
                    case Withdrawn() -> State.WITHDRAWN;
                },
                conflict.state() instanceof Resolved(var keep) ? keep : null,
                conflict.changed().changedBy(),
                links);
    }

    static String path(ConflictId id) {
        return "/v1/claims-conflicts/" + id;
    }
}
