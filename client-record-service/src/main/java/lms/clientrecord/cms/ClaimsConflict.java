package lms.clientrecord.cms;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import lms.clientrecord.cms.ConflictState.Open;
import lms.clientrecord.cms.ConflictState.Resolved;
import lms.clientrecord.cms.ConflictState.Withdrawn;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something that the claims system says otherwise than the record, and that an officer decides.
 *
 * @param other the client on whose record the number stands already
 * @param recordValue what the record says, as an officer reads it; of a closed conflict what it
 *     said when it was closed
 * @param claimsValue what the claims system says
 * @param changed who raised, resolved or withdrew it
 */
public record ClaimsConflict(
        ConflictId id,
        long version,
        ClientId client,
        CmsCaseId caseId,
        Field field,
        CmsRefusal reason,
        @Nullable ClientId other,
        @Nullable String recordValue,
        @Nullable String claimsValue,
        Instant raisedAt,
        ConflictState state,
        Stamp changed) {

    public ClaimsConflict {
        requireNonNull(id, "id");
        requireNonNull(client, "client");
        requireNonNull(caseId, "caseId");
        requireNonNull(field, "field");
        requireNonNull(reason, "reason");
        requireNonNull(raisedAt, "raisedAt");
        requireNonNull(state, "state");
        requireNonNull(changed, "changed");
    }

    /** A new conflict. */
    static ClaimsConflict raised(
            CmsCase about,
            Field field,
            CmsRefusal reason,
            @Nullable ClientId other,
            @Nullable String recordValue,
            Stamp stamp) {
        return new ClaimsConflict(
                ConflictId.fresh(),
                1,
                about.client(),
                about.id(),
                field,
                reason,
                other,
                recordValue,
                field.textIn(about.said()),
                stamp.at(),
                new Open(),
                stamp);
    }

    /** The conflict after an officer decided. */
    ClaimsConflict resolved(Keep keep, @Nullable String recordNow, Stamp stamp) {
        return closed(new Resolved(keep), recordNow, stamp);
    }

    /** The conflict after there was none any more. */
    ClaimsConflict withdrawn(@Nullable String recordNow, Stamp stamp) {
        return closed(new Withdrawn(), recordNow, stamp);
    }

    /** Tells whether it waits for an officer. */
    public boolean isOpen() {
        return state instanceof Open;
    }

    private ClaimsConflict closed(ConflictState closed, @Nullable String recordNow, Stamp stamp) {
        return new ClaimsConflict(
                id,
                version + 1,
                client,
                caseId,
                field,
                reason,
                other,
                recordNow,
                claimsValue,
                raisedAt,
                closed,
                stamp);
    }

    /** Hides who it is about. */
    @Override
    public String toString() {
        return "ClaimsConflict[" + id + ", " + field + "]";
    }
}
