package lms.clientrecord.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.access.rules.AccessRules;
import lms.clientrecord.access.rules.AccessRules.Door;
import lms.clientrecord.client.Clients;
import lms.clientrecord.restriction.Asker;
import lms.clientrecord.restriction.Restrictions;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.problem.Traces;
import lms.kit.rest.RememberedAnswers;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.Nino;
import org.jspecify.annotations.Nullable;

/**
 * Admits the caller to a record, or not, and writes down either before anything else happens. A
 * record that the caller may not know of answers as one that never was.
 */
@ApplicationScoped
public class Admit {

    private final AccessLog log;
    private final Clients clients;
    private final Restrictions restrictions;
    private final RememberedAnswers answers;
    private final Caller caller;
    private final Today today;

    Admit(
            AccessLog log,
            Clients clients,
            Restrictions restrictions,
            RememberedAnswers answers,
            Caller caller,
            Today today) {
        this.log = log;
        this.clients = clients;
        this.restrictions = restrictions;
        this.answers = answers;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Admits the caller to the record that the request is about.
     *
     * @param what the operation
     * @param key the Idempotency-Key, if there is one: whoever erased a record may ask again
     * @throws RefusedException when there is no such client, or none that the caller may know of,
     *     or a restricted record is to be opened without a reason
     */
    public void toRecord(ClientId client, String what, AccessReason why, @Nullable String key) {
        var opening = opening(client, what, why);
        if (log.writeUnlessRestricted(opening)) {
            return;
        }
        var door = ask(client, why);
        log.write(door == Door.OPENS ? opening : opening.refused());
        switch (door) {
            case OPENS -> {}
            case ASKS_WHY -> throw RefusedException.because(AccessRefusal.REASON_REQUIRED);
            case IS_NOT_THERE -> {
                if (!isRetryAfterErasure(client, key)) {
                    throw RefusedException.because(KitRefusal.NOT_THERE);
                }
            }
        }
    }

    /**
     * Tells whether the caller may know of another client whom a request names in its body, such as
     * the other member of a joint claim; where not, the attempt is written down, and the request is
     * to be answered as if there were no such client.
     *
     * @param what the operation
     */
    public boolean toOther(ClientId client, String what) {
        if (ask(client, AccessReason.OTHER) == Door.OPENS) {
            return true;
        }
        log.write(opening(client, what, AccessReason.NOT_STATED).refused());
        return false;
    }

    /**
     * What writes down that the caller was turned away from a record for want of a role; it may run
     * after the request, of which it needs nothing more.
     *
     * @param what the operation
     */
    public Runnable turnedAway(ClientId client, String what) {
        var attempt = opening(client, what, AccessReason.NOT_STATED).refused();
        return () -> log.write(attempt);
    }

    /**
     * Writes down that the caller asked for a number that stands on a restricted record which was
     * not shown, whatever becomes of the running transaction.
     *
     * @param nino null when it was not for a number
     */
    public void noteSearchFor(@Nullable Nino nino, String what) {
        if (nino != null) {
            QuarkusTransaction.requiringNew()
                    .run(() -> {
                        var hidden = log.restrictedWith(nino);
                        if (hidden != null) {
                            toOther(hidden, what);
                        }
                    });
        }
    }

    private boolean isRetryAfterErasure(ClientId client, @Nullable String key) {
        return key != null
                && clients.find(client) == null
                && answers.isKept(caller.officer(), key, client.toString());
    }

    private Door ask(ClientId id, AccessReason why) {
        var client = clients.find(id);
        return client == null
                ? Door.IS_NOT_THERE
                : AccessRules.ask(
                        restrictions.of(id).terms(),
                        client.details().office(),
                        Asker.of(caller),
                        why,
                        today.date());
    }

    private Opening opening(ClientId client, String what, AccessReason why) {
        return new Opening(
                client,
                today.now(),
                caller.officer(),
                caller.name(),
                caller.officeIfAny(),
                what,
                why,
                Outcome.OPENED,
                Traces.current());
    }
}
