package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.clientrecord.client.rules.DetailsRules;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.office.Offices;
import lms.clientrecord.office.rules.OfficeRules;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.outbox.Outbox;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Amends a client's details. */
@ApplicationScoped
public class AmendClient {

    private final Clients clients;
    private final DetailsLimits limits;
    private final Offices offices;
    private final History history;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    AmendClient(
            Clients clients,
            DetailsLimits limits,
            Offices offices,
            History history,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.limits = limits;
        this.offices = offices;
        this.history = history;
        this.outbox = outbox;
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

        var amended = client.amended(details, caller.stamp());
        clients.amend(amended);
        history.keep(Aspect.CLIENT_DETAILS, id, amended.version(), amended.changed(), details);
        outbox.publish(Topics.CLIENT_SUMMARY, id.toString(), amended.toEvent());
        return amended;
    }
}
