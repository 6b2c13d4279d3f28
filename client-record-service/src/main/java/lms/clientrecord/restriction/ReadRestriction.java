package lms.clientrecord.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.client.Client;
import lms.clientrecord.client.Clients;
import lms.clientrecord.restriction.rules.RestrictionRules;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Reads whether a record is restricted, and for whom it is not. */
@ApplicationScoped
public class ReadRestriction {

    private final Clients clients;
    private final Restrictions restrictions;
    private final Caller caller;

    ReadRestriction(Clients clients, Restrictions restrictions, Caller caller) {
        this.clients = clients;
        this.restrictions = restrictions;
        this.caller = caller;
    }

    /** Gives the restriction to the management of the client's own office. */
    public Restriction read(ClientId id) {
        if (!RestrictionRules.isManagementOf(officeOf(id), Asker.of(caller))) {
            throw RefusedException.because(RestrictionRefusal.RESTRICTION_NOT_SHOWN);
        }
        return restrictions.of(id);
    }

    /** Tells whether the caller may restrict the record now, or lift the restriction. */
    public boolean mayRestrict(ClientId id) {
        return RestrictionRules.mayRestrict(officeOf(id), Asker.of(caller)).isAllowed();
    }

    private lms.language.value.OfficeCode officeOf(ClientId id) {
        Client client = clients.find(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return client.details().office();
    }
}
