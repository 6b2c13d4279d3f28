package lms.clientrecord.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.Window;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.qualifications.rules.QualificationsRules;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.event.Qualifications.Qualification;
import lms.language.value.ClientId;

/** Amends the list of qualifications and their AP ticks (AP ¶20, ¶95). */
@ApplicationScoped
public class AmendQualifications implements Window {

    private final QualificationsWindows windows;
    private final ClientRecordPolicy policy;
    private final History history;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    AmendQualifications(
            QualificationsWindows windows,
            ClientRecordPolicy policy,
            History history,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.windows = windows;
        this.policy = policy;
        this.history = history;
        this.outbox = outbox;
        this.caller = caller;
        this.today = today;
    }

    @Override
    public void open(ClientId client, Stamp stamp) {
        windows.add(Qualifications.opened(client, stamp));
    }

    @Override
    public Aspect aspect() {
        return Aspect.QUALIFICATIONS;
    }

    @Override
    public Object defaults() {
        return new Qualifications.Listed(List.of());
    }

    /**
     * Puts other content in the place of that of version {@code based}; the same content again
     * changes nothing.
     */
    @Transactional
    public Qualifications amend(ClientId client, long based, List<Qualification> list) {
        var window = windows.lock(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        IfMatch.check(based, window.version());
        if (window.list().equals(list)) {
            return window;
        }
        var on = today.date();
        QualificationsRules.mayKeep(list, on, policy.earliestDay(on)).orRefuse();

        var amended = window.amended(list, caller.stamp());
        windows.amend(amended);
        history.keep(
                aspect(),
                client,
                amended.version(),
                amended.changed(),
                new Qualifications.Listed(list));
        outbox.publish(Topics.QUALIFICATIONS, client.toString(), amended.toEvent());
        return amended;
    }
}
