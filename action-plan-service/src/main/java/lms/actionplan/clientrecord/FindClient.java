package lms.actionplan.clientrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import lms.actionplan.clientrecord.rules.Knowing;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;

/** Finds a client whom the caller may know of; anyone else looks like nobody. */
@ApplicationScoped
public class FindClient {

    private final KnownClients clients;
    private final Caller caller;
    private final Today today;

    FindClient(KnownClients clients, Caller caller, Today today) {
        this.clients = clients;
        this.caller = caller;
        this.today = today;
    }

    /** The client, to be read. */
    public KnownClient toRead(ClientId clientId) {
        return knownToCaller(clients.find(clientId));
    }

    /** The client, to be acted for; nobody else acts for this client until the transaction ends. */
    public KnownClient toChange(ClientId clientId) {
        return knownToCaller(clients.findForChange(clientId));
    }

    /**
     * The client, to begin something new for.
     *
     * @throws RefusedException naming the surviving record, when this one was merged into it
     */
    public KnownClient toBegin(ClientId clientId) {
        var client = toChange(clientId);
        Knowing.mayBeginFor(client).orRefuse();
        return client;
    }

    /** Tells whether there is such a client of whom the caller may know. */
    public boolean mayBeKnown(ClientId clientId) {
        return clients.find(clientId).filter(this::mayBeKnown).isPresent();
    }

    /** Tells whether the caller may know of the restricted clients of an office. */
    public boolean mayKnowRestrictedOf(OfficeCode office) {
        return (caller.has(Roles.TEAM_LEADER) || caller.has(Roles.OFFICE_MANAGER))
                && caller.office().equals(office);
    }

    /** Which restricted clients of an office the caller may know of today. */
    public KnownRestricted restrictedOf(OfficeCode office) {
        return new KnownRestricted(mayKnowRestrictedOf(office), caller.officer(), today.date());
    }

    private KnownClient knownToCaller(Optional<KnownClient> client) {
        return client.filter(this::mayBeKnown)
                .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
    }

    private boolean mayBeKnown(KnownClient client) {
        // The day is asked for only where it matters.
        return !client.restricted()
                || Knowing.mayKnowOf(
                        client,
                        caller.officer(),
                        caller.officeIfAny(),
                        caller.has(Roles.TEAM_LEADER) || caller.has(Roles.OFFICE_MANAGER),
                        today.date());
    }
}
