package lms.clientrecord.cms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import lms.clientrecord.client.Clients;
import lms.clientrecord.cms.rules.Correcting;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;

/** Decides whose word counts in a conflict with the claims system. */
@ApplicationScoped
public class ResolveConflict {

    private final ClaimsConflicts conflicts;
    private final CmsCases cases;
    private final Clients clients;
    private final ReadConflicts read;
    private final CorrectRecord correct;
    private final Caller caller;
    private final Today today;

    ResolveConflict(
            ClaimsConflicts conflicts,
            CmsCases cases,
            Clients clients,
            ReadConflicts read,
            CorrectRecord correct,
            Caller caller,
            Today today) {
        this.conflicts = conflicts;
        this.cases = cases;
        this.clients = clients;
        this.read = read;
        this.correct = correct;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Decides about a conflict as it was read.
     *
     * @param based the version of the conflict together with its record, see {@link ConflictNow}
     */
    @Transactional
    public ConflictNow resolve(ConflictId id, long based, Keep keep) {
        var subject = conflicts.subjectOf(id);
        if (subject == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        // The case before the client, as an event about it would lock them.
        var about = cases.lock(subject.caseId());
        if (about == null || clients.lock(subject.client()) == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var now = read.one(id);
        IfMatch.check(based, now.version());
        var conflict = now.conflict();
        Correcting.mayResolve(conflict).orRefuse();
        var stamp = caller.stamp();
        // Closed first: nothing that follows from the decision finds it open.
        conflicts.amend(conflict.resolved(keep, now.recordValue(), stamp));
        follow(about, conflict.field(), keep, stamp);
        return read.one(id);
    }

    private void follow(CmsCase about, Field field, Keep keep, Stamp stamp) {
        switch (keep) {
            case RECORD -> {}
            case CLAIMS_SYSTEM -> correct.asSaid(about, field, stamp);
        }
        if (!about.linked()) {
            correct.byCase(
                    about.linkedWithItsClient(),
                    null,
                    Set.of(field),
                    Stamp.ofSystem(today.now(), stamp.traceId()));
        }
    }
}
