package lms.clientrecord.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.client.Clients;
import lms.clientrecord.history.ManagementOf;
import lms.clientrecord.restriction.rules.RestrictionRules;
import lms.kit.access.Caller;
import lms.kit.time.Today;
import lms.language.value.ClientId;

/** Tells whether the caller may know of a client; there need not be one. */
@ApplicationScoped
public class KnowClient implements ManagementOf {

    private final Clients clients;
    private final Restrictions restrictions;
    private final Caller caller;
    private final Today today;

    KnowClient(Clients clients, Restrictions restrictions, Caller caller, Today today) {
        this.clients = clients;
        this.restrictions = restrictions;
        this.caller = caller;
        this.today = today;
    }

    /** False also when there is no such client. */
    public boolean mayKnowOf(ClientId id) {
        var client = clients.find(id);
        return client != null
                && RestrictionRules.mayKnowOf(
                        restrictions.of(id).terms(),
                        client.details().office(),
                        Asker.of(caller),
                        today.date());
    }

    @Override
    public boolean isCaller(ClientId id) {
        var asker = Asker.of(caller);
        if (!asker.leads()) {
            return false;
        }
        var client = clients.find(id);
        return client != null && RestrictionRules.isManagementOf(client.details().office(), asker);
    }
}
