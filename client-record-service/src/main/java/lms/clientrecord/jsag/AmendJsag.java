package lms.clientrecord.jsag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.Window;
import lms.clientrecord.additionalinformation.AmendAdditionalInformation;
import lms.clientrecord.additionalinformation.Preferences;
import lms.clientrecord.additionalinformation.rules.PreferencesRules;
import lms.clientrecord.benefitposition.NoteAgreement;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.jsag.rules.JsagRules;
import lms.clientrecord.soccodes.SocCodes;
import lms.clientrecord.window.ChangeWindow;
import lms.kit.access.Caller;
import lms.kit.access.Stamp;
import lms.kit.time.Today;
import lms.language.value.ClientId;

/**
 * Records what a JSA customer has agreed; the job preferences in Additional Information follow (AP
 * ¶80).
 */
@ApplicationScoped
public class AmendJsag implements Window {

    private final JsagWindows windows;
    private final ChangeWindow change;
    private final AmendAdditionalInformation additionalInformation;
    private final NoteAgreement benefitPosition;
    private final SocCodes socCodes;
    private final ClientRecordPolicy policy;
    private final Caller caller;
    private final Today today;

    AmendJsag(
            JsagWindows windows,
            ChangeWindow change,
            AmendAdditionalInformation additionalInformation,
            NoteAgreement benefitPosition,
            SocCodes socCodes,
            ClientRecordPolicy policy,
            Caller caller,
            Today today) {
        this.windows = windows;
        this.change = change;
        this.additionalInformation = additionalInformation;
        this.benefitPosition = benefitPosition;
        this.socCodes = socCodes;
        this.policy = policy;
        this.caller = caller;
        this.today = today;
    }

    @Override
    public void open(ClientId client, Stamp stamp) {
        windows.add(Jsag.opened(client, stamp));
    }

    @Override
    public void hold(ClientId client) {
        windows.lock(client);
    }

    @Override
    public Aspect aspect() {
        return Aspect.JSAG;
    }

    @Override
    public Object defaults() {
        return Jsag.State.NONE;
    }

    /**
     * Puts another agreement in the place of that of version {@code based}; the same one again
     * changes nothing. Additional Information and the benefit position follow in the same
     * transaction, and are locked in this order.
     */
    @Transactional
    public Jsag amend(ClientId client, long based, Agreement wanted) {
        var stamp = caller.stamp();
        var jsag = change.change(kind(), client, based, window -> amended(window, wanted, stamp));
        var agreement = jsag.agreement();
        if (agreement != null) {
            additionalInformation.follow(client, agreement.preferences(), stamp);
            benefitPosition.note(client, agreement.agreedOn(), stamp);
        }
        return jsag;
    }

    private Jsag amended(Jsag window, Agreement wanted, Stamp stamp) {
        var on = today.date();
        var before = preferences(window);
        var coded =
                new Agreement(
                        wanted.agreedOn(),
                        wanted.reviewedOn(),
                        wanted.preferences().coded(before, socCodes.inForce(on)));
        if (coded.equals(window.agreement())) {
            return window;
        }
        JsagRules.mayAgree(benefitPosition.isJsaClient(window.client(), on)).orRefuse();
        JsagRules.mayKeep(coded, on, policy.firstDayOfJsa(on))
                .and(
                        PreferencesRules.mayCode(
                                before, coded.preferences(), socCodes.inForce(on).codes()))
                .orRefuse();
        return window.agreed(coded, stamp);
    }

    private static Preferences preferences(Jsag window) {
        var agreement = window.agreement();
        return agreement == null ? Preferences.NONE : agreement.preferences();
    }

    /** The JSAg has no topic of its own: those it follows to tell what others need. */
    private ChangeWindow.Kind<Jsag> kind() {
        return new ChangeWindow.Kind<>(aspect(), windows, _ -> {});
    }
}
