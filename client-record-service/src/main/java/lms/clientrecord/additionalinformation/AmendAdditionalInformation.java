package lms.clientrecord.additionalinformation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.Window;
import lms.clientrecord.additionalinformation.rules.AdditionalInformationRules;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Amends what the Additional Information window holds (AP ¶106). */
@ApplicationScoped
public class AmendAdditionalInformation implements Window {

    private final AdditionalInformationWindows windows;
    private final ClientRecordPolicy policy;
    private final History history;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    AmendAdditionalInformation(
            AdditionalInformationWindows windows,
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
        windows.add(AdditionalInformation.opened(client, stamp));
    }

    @Override
    public Aspect aspect() {
        return Aspect.ADDITIONAL_INFORMATION;
    }

    @Override
    public Object defaults() {
        return Fields.NOT_KNOWN;
    }

    /**
     * Puts other content in the place of that of version {@code based}; the same content again
     * changes nothing.
     */
    @Transactional
    public AdditionalInformation amend(ClientId client, long based, Fields fields) {
        var window = windows.lock(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        IfMatch.check(based, window.version());
        if (window.fields().equals(fields)) {
            return window;
        }
        var on = today.date();
        AdditionalInformationRules.mayKeep(fields, on, policy.earliestDay(on), policy.latestEnd(on))
                .orRefuse();

        var amended = window.amended(fields, caller.stamp());
        windows.amend(amended);
        history.keep(aspect(), client, amended.version(), amended.changed(), fields);
        outbox.publish(Topics.ADDITIONAL_INFORMATION, client.toString(), amended.toEvent());
        return amended;
    }
}
