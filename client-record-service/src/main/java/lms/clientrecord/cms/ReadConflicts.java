package lms.clientrecord.cms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.client.Clients;
import lms.clientrecord.cms.ClaimsConflicts.After;
import lms.clientrecord.cms.rules.Correcting;
import lms.clientrecord.restriction.KnowClient;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Reads the work list; a client whom the caller may not know of is not on it. */
@ApplicationScoped
public class ReadConflicts {

    private final ClaimsConflicts conflicts;
    private final Clients clients;
    private final Present present;
    private final KnowClient knowClient;
    private final Caller caller;

    ReadConflicts(
            ClaimsConflicts conflicts,
            Clients clients,
            Present present,
            KnowClient knowClient,
            Caller caller) {
        this.conflicts = conflicts;
        this.clients = clients;
        this.present = present;
        this.knowClient = knowClient;
        this.caller = caller;
    }

    /** The open conflicts of an office's clients, the longest waiting first. */
    @Transactional
    public List<ConflictNow> openOf(OfficeCode office, @Nullable After after, int most) {
        Correcting.mayWorkOn(office, caller.office()).orRefuse();
        var known = new ArrayList<ConflictNow>();
        var last = after;
        List<ClaimsConflict> rows;
        do {
            rows = conflicts.openOf(office, last, most);
            for (var row : rows) {
                if (known.size() < most && knowClient.mayKnowOf(row.client())) {
                    known.add(now(row));
                }
                last = new After(row.raisedAt(), row.id());
            }
        } while (rows.size() == most && known.size() < most);
        return known;
    }

    /** All conflicts about a client, the first first. */
    @Transactional
    public List<ConflictNow> about(ClientId client, @Nullable After after, int most) {
        if (!knowClient.mayKnowOf(client)) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return conflicts.about(client, after, most).stream().map(this::now).toList();
    }

    /** One conflict of a client of the caller's office. */
    @Transactional
    public ConflictNow one(ConflictId id) {
        var conflict = conflicts.find(id);
        if (conflict == null || !knowClient.mayKnowOf(conflict.client())) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var client = clients.find(conflict.client());
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        Correcting.mayWorkOn(client.details().office(), caller.office()).orRefuse();
        return now(conflict);
    }

    private ConflictNow now(ClaimsConflict conflict) {
        var onRecord = present.of(conflict.client());
        var other = conflict.other();
        return new ConflictNow(
                conflict,
                other != null && knowClient.mayKnowOf(other) ? other : null,
                conflict.isOpen() ? onRecord.text(conflict.field()) : conflict.recordValue(),
                conflict.version() + onRecord.version());
    }
}
