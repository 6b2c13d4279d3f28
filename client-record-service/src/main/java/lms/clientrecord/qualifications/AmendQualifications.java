package lms.clientrecord.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.Window;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.qualifications.rules.QualificationsRules;
import lms.clientrecord.window.ChangeWindow;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Amends qualifications, Basic Skills Assessments and their AP ticks (AP ¶20, ¶94-95). */
@ApplicationScoped
public class AmendQualifications implements Window {

    private final QualificationsWindows windows;
    private final ChangeWindow change;
    private final ClientRecordPolicy policy;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    AmendQualifications(
            QualificationsWindows windows,
            ChangeWindow change,
            ClientRecordPolicy policy,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.windows = windows;
        this.change = change;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.today = today;
    }

    @Override
    public void open(ClientId client, Stamp stamp) {
        windows.add(Qualifications.opened(client, stamp));
    }

    @Override
    public void hold(ClientId client) {
        windows.lock(client);
    }

    @Override
    public Aspect aspect() {
        return Aspect.QUALIFICATIONS;
    }

    @Override
    public Object defaults() {
        return Listed.NOTHING;
    }

    /**
     * Puts other content in the place of that of version {@code based}; the same content again
     * changes nothing.
     */
    @Transactional
    public Qualifications amend(ClientId client, long based, Listed listed) {
        return change.change(
                kind(),
                client,
                based,
                window -> {
                    if (window.listed().equals(listed)) {
                        return window;
                    }
                    var on = today.date();
                    QualificationsRules.mayKeep(listed, on, policy.earliestDay(on)).orRefuse();
                    return window.amended(listed, caller.stamp());
                });
    }

    private ChangeWindow.Kind<Qualifications> kind() {
        return new ChangeWindow.Kind<>(
                aspect(),
                windows,
                window ->
                        outbox.publish(
                                Topics.QUALIFICATIONS,
                                window.client().toString(),
                                window.toEvent()));
    }
}
