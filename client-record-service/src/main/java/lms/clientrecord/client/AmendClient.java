package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import lms.clientrecord.access.Admit;
import lms.clientrecord.client.rules.DetailsRules;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.office.Offices;
import lms.clientrecord.office.rules.OfficeRules;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.access.Stamp;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;

/** Amends a client's details. */
@ApplicationScoped
public class AmendClient {

    private final Clients clients;
    private final DetailsLimits limits;
    private final Offices offices;
    private final History history;
    private final PublishClient publish;
    private final Admit admit;
    private final Caller caller;
    private final Today today;

    AmendClient(
            Clients clients,
            DetailsLimits limits,
            Offices offices,
            History history,
            PublishClient publish,
            Admit admit,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.limits = limits;
        this.offices = offices;
        this.history = history;
        this.publish = publish;
        this.admit = admit;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Puts other details in the place of those of version {@code based}; the same details again
     * change nothing.
     */
    @Transactional
    public Client amend(ClientId id, long based, DetailsForm form) {
        var client = clients.lock(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        IfMatch.check(based, client.version());
        var details = form.over(client.details());
        if (client.details().equals(details)) {
            return client;
        }
        var on = today.date();
        DetailsRules.mayAmend(client.details(), details, caller.has(Roles.TEAM_LEADER))
                .and(DetailsRules.mayKeep(details, limits.on(on)))
                .and(OfficeRules.mayLookAfterClients(offices.register(), details.office(), on))
                .orRefuse();

        try {
            return keep(client, details, caller.stamp());
        } catch (RefusedException taken) {
            admit.noteSearchFor(details.nino(), "amendClient");
            throw taken;
        }
    }

    /**
     * The same for a change that follows from something else, so that nobody has read a version:
     * the newest is changed, by whoever the stamp names, in the transaction of the caller.
     */
    @Transactional
    public Client change(ClientId id, Stamp stamp, UnaryOperator<ClientDetails> change) {
        var client = clients.lock(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var details = change.apply(client.details());
        if (client.details().equals(details)) {
            return client;
        }
        var on = today.date();
        DetailsRules.mayKeep(details, limits.on(on))
                .and(OfficeRules.mayLookAfterClients(offices.register(), details.office(), on))
                .orRefuse();
        return keep(client, details, stamp);
    }

    private Client keep(Client client, ClientDetails details, Stamp stamp) {
        var amended = client.amended(details, stamp);
        clients.amend(amended);
        history.keep(
                Aspect.CLIENT_DETAILS, client.id(), amended.version(), amended.changed(), details);
        publish.publish(amended);
        return amended;
    }
}
