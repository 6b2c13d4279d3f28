package lms.clientrecord.cms.store;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.clientrecord.cms.ClaimsConflict;
import lms.clientrecord.cms.CmsRefusal;
import lms.clientrecord.cms.ConflictId;
import lms.clientrecord.cms.ConflictState;
import lms.clientrecord.cms.ConflictState.Open;
import lms.clientrecord.cms.ConflictState.Resolved;
import lms.clientrecord.cms.ConflictState.Withdrawn;
import lms.clientrecord.cms.Field;
import lms.clientrecord.cms.Keep;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "claims_conflict")
class ClaimsConflictEntity {

    private enum State {
        OPEN,
        RESOLVED,
        WITHDRAWN
    }

    @Id
    @Column(name = "conflict_id")
    private UUID conflictId;

    @Column(name = "version")
    private long version;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private Field field;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private CmsRefusal reason;

    @Column(name = "other_client_id")
    private @Nullable UUID otherClientId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "record_value")
    private @Nullable String recordValue;

    @Column(name = "claims_value")
    private @Nullable String claimsValue;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kept")
    private @Nullable Keep kept;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_office")
    private String changedOffice;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "trace_id")
    private String traceId;

    @SuppressWarnings("NullAway.Init")
    protected ClaimsConflictEntity() {}

    @SuppressWarnings("NullAway.Init")
    private ClaimsConflictEntity(ClaimsConflict conflict) {
        conflictId = conflict.id().value();
        clientId = conflict.client().value();
        caseId = conflict.caseId().value();
        field = conflict.field();
        reason = conflict.reason();
        claimsValue = conflict.claimsValue();
        raisedAt = conflict.raisedAt();
        keep(conflict);
    }

    static ClaimsConflictEntity from(ClaimsConflict conflict) {
        return new ClaimsConflictEntity(conflict);
    }

    final void keep(ClaimsConflict conflict) {
        version = conflict.version();
        otherClientId = conflict.other() == null ? null : conflict.other().value();
        recordValue = conflict.recordValue();
        switch (conflict.state()) {
            case Open() -> state = State.OPEN;
            case Withdrawn() -> state = State.WITHDRAWN;
            case Resolved(var keep) -> {
                state = State.RESOLVED;
                kept = keep;
            }
        }
        changedBy = conflict.changed().officer();
        changedByName = conflict.changed().name();
        changedOffice = conflict.changed().office().value();
        changedAt = conflict.changed().at();
        traceId = conflict.changed().traceId();
    }

    ClaimsConflict toDomain() {
        return new ClaimsConflict(
                new ConflictId(conflictId),
                version,
                new ClientId(clientId),
                new CmsCaseId(caseId),
                field,
                reason,
                otherClientId == null ? null : new ClientId(otherClientId),
                recordValue,
                claimsValue,
                raisedAt,
                stateOf(),
                new Stamp(
                        changedBy,
                        changedByName,
                        new OfficeCode(changedOffice),
                        changedAt,
                        traceId));
    }

    private ConflictState stateOf() {
        return switch (state) {
            case OPEN -> new Open();
            case WITHDRAWN -> new Withdrawn();
            case RESOLVED -> new Resolved(requireNonNull(kept));
        };
    }
}
