package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.client.rules.DeathRules;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.ChangeGuard;
import lms.language.value.ClientId;

/** Lets nobody change the record of somebody who has died (ADR 41). */
@ApplicationScoped
class ReadOnlyAfterDeath implements ChangeGuard {

    private final Clients clients;

    ReadOnlyAfterDeath(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void check(Aspect aspect, ClientId client) {
        if (!DeathRules.isOpenAfterDeath(aspect)) {
            DeathRules.mayChange(aspect, clients.diedOn(client)).orRefuse();
        }
    }
}
