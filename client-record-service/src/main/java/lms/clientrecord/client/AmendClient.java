package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.client.rules.DetailsRules;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.access.Caller;
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
    private final ClientRecordPolicy policy;
    private final DemonstrationNinos demonstrationNinos;
    private final History history;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    AmendClient(
            Clients clients,
            ClientRecordPolicy policy,
            DemonstrationNinos demonstrationNinos,
            History history,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.policy = policy;
        this.demonstrationNinos = demonstrationNinos;
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
    public Client amend(ClientId id, long based, ClientDetails details) {
        var client = clients.lock(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        IfMatch.check(based, client.version());
        if (client.details().equals(details)) {
            return client;
        }
        var on = today.date();
        DetailsRules.mayKeep(details, on, policy.earliestDay(on), demonstrationNinos.areAccepted())
                .orRefuse();

        var amended = client.amended(details, caller.stamp());
        clients.amend(amended);
        history.keep(Aspect.CLIENT_DETAILS, id, amended.version(), amended.changed(), details);
        outbox.publish(Topics.CLIENT_SUMMARY, id.toString(), amended.toEvent());
        return amended;
    }
}
