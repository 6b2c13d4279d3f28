package lms.clientrecord.client;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lms.clientrecord.Window;
import lms.clientrecord.access.Admit;
import lms.clientrecord.client.rules.DetailsRules;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.office.Offices;
import lms.clientrecord.office.rules.OfficeRules;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;

/** Opens the record of a client who has none yet. */
@ApplicationScoped
public class CreateClient {

    private final Clients clients;
    private final List<Window> windows;
    private final DetailsLimits limits;
    private final Offices offices;
    private final History history;
    private final PublishClient publish;
    private final Admit admit;
    private final Caller caller;
    private final Today today;

    CreateClient(
            Clients clients,
            @All List<Window> windows,
            DetailsLimits limits,
            Offices offices,
            History history,
            PublishClient publish,
            Admit admit,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.windows = windows;
        this.limits = limits;
        this.offices = offices;
        this.history = history;
        this.publish = publish;
        this.admit = admit;
        this.caller = caller;
        this.today = today;
    }

    /** Opens the record. */
    @Transactional
    public Client create(DetailsForm form) {
        var details = form.ofNewClient();
        check(details);
        try {
            return open(details, caller.stamp());
        } catch (RefusedException taken) {
            admit.noteSearchFor(details.nino(), "createClient");
            throw taken;
        }
    }

    /** Opens the record of somebody of whom another system told, in the caller's transaction. */
    @Transactional
    public Client create(ClientDetails details, Stamp stamp) {
        check(details);
        return open(details, stamp);
    }

    private void check(ClientDetails details) {
        var on = today.date();
        DetailsRules.mayKeep(details, limits.on(on))
                .and(OfficeRules.mayLookAfterClients(offices.register(), details.office(), on))
                .orRefuse();
    }

    private Client open(ClientDetails details, Stamp stamp) {
        var client = Client.opened(details, stamp);
        clients.add(client);
        windows.forEach(window -> window.open(client.id(), client.changed()));
        history.keep(
                Aspect.CLIENT_DETAILS, client.id(), client.version(), client.changed(), details);
        publish.publish(client);
        return client;
    }
}
