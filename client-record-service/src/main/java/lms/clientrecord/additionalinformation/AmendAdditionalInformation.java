package lms.clientrecord.additionalinformation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.Window;
import lms.clientrecord.additionalinformation.rules.AdditionalInformationRules;
import lms.clientrecord.additionalinformation.rules.PreferencesRules;
import lms.clientrecord.benefitposition.NoteAgreement;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.soccodes.SocCodes;
import lms.clientrecord.window.ChangeWindow;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.value.ClientId;

/** Amends what the Additional Information window holds (AP ¶106). */
@ApplicationScoped
public class AmendAdditionalInformation implements Window {

    private final AdditionalInformationWindows windows;
    private final ChangeWindow change;
    private final SocCodes socCodes;
    private final NoteAgreement benefitPosition;
    private final ClientRecordPolicy policy;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    AmendAdditionalInformation(
            AdditionalInformationWindows windows,
            ChangeWindow change,
            SocCodes socCodes,
            NoteAgreement benefitPosition,
            ClientRecordPolicy policy,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.windows = windows;
        this.change = change;
        this.socCodes = socCodes;
        this.benefitPosition = benefitPosition;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.today = today;
    }

    @Override
    public void open(ClientId client, Stamp stamp) {
        windows.add(AdditionalInformation.opened(client, stamp));
    }

    @Override
    public void hold(ClientId client) {
        windows.lock(client);
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
        return change.change(kind(), client, based, window -> amended(window, fields));
    }

    /** Takes over what a JSA customer has agreed, in the transaction of the caller (AP ¶80). */
    public void follow(ClientId client, Preferences agreed, Stamp stamp) {
        change.follow(
                kind(),
                client,
                window ->
                        window.fields().preferences().equals(agreed)
                                ? window
                                : window.amended(window.fields().with(agreed), stamp));
    }

    private AdditionalInformation amended(AdditionalInformation window, Fields fields) {
        var on = today.date();
        var inForce = socCodes.inForce(on);
        var before = window.fields().preferences();
        var wanted = fields.with(fields.preferences().coded(before, inForce));
        if (window.fields().equals(wanted.inOrder())) {
            return window;
        }
        AdditionalInformationRules.mayKeep(wanted, on, policy.earliestDay(on), policy.latestEnd(on))
                .and(PreferencesRules.mayCode(before, wanted.preferences(), inForce.codes()))
                .and(
                        PreferencesRules.mayChangeInWindow(
                                before,
                                wanted.preferences(),
                                benefitPosition.isJsaClient(window.client(), on)))
                .orRefuse();
        return window.amended(wanted.inOrder(), caller.stamp());
    }

    private ChangeWindow.Kind<AdditionalInformation> kind() {
        return new ChangeWindow.Kind<>(
                aspect(),
                windows,
                window ->
                        outbox.publish(
                                Topics.ADDITIONAL_INFORMATION,
                                window.client().toString(),
                                window.toEvent()));
    }
}
