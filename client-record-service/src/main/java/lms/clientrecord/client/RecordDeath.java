package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.clientrecord.HoldWindows;
import lms.clientrecord.client.rules.DeathRules;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Records that a client has died, corrects the day, or takes it back. */
@ApplicationScoped
public class RecordDeath {

    private final Clients clients;
    private final History history;
    private final PublishClient publish;
    private final HoldWindows hold;
    private final Caller caller;
    private final Today today;

    RecordDeath(
            Clients clients,
            History history,
            PublishClient publish,
            HoldWindows hold,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.history = history;
        this.publish = publish;
        this.hold = hold;
        this.caller = caller;
        this.today = today;
    }

    /** Records the day of death, or corrects the one that was recorded. */
    @Transactional
    public Client record(ClientId id, long based, LocalDate diedOn) {
        return change(id, based, diedOn);
    }

    /** Takes back a death that was recorded by mistake. */
    @Transactional
    public Client takeBack(ClientId id, long based) {
        return change(id, based, null);
    }

    private Client change(ClientId id, long based, @Nullable LocalDate diedOn) {
        var client = clients.lock(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        IfMatch.check(based, client.version());
        var details = client.details().withDeath(diedOn);
        if (client.details().equals(details)) {
            return client;
        }
        DeathRules.mayRecord(client.details(), diedOn, today.date(), caller.has(Roles.TEAM_LEADER))
                .orRefuse();

        hold.of(id);
        var amended = client.amended(details, caller.stamp());
        clients.amend(amended);
        history.keep(Aspect.CLIENT_DETAILS, id, amended.version(), amended.changed(), details);
        publish.publish(amended);
        return amended;
    }
}
