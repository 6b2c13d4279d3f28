package lms.clientrecord.benefitposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.Window;
import lms.clientrecord.benefitposition.rules.BenefitPositionRules;
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
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.ClientId;

/** Amends which benefits a client claims. */
@ApplicationScoped
public class AmendBenefitPosition implements Window {

    private final BenefitPositions windows;
    private final ClientRecordPolicy policy;
    private final History history;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    AmendBenefitPosition(
            BenefitPositions windows,
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
        windows.add(BenefitPosition.opened(client, stamp));
    }

    @Override
    public Aspect aspect() {
        return Aspect.BENEFIT_POSITION;
    }

    @Override
    public Object defaults() {
        return new BenefitPosition.Claimed(List.of());
    }

    /**
     * Puts other content in the place of that of version {@code based}; the same content again
     * changes nothing.
     */
    @Transactional
    public BenefitPosition amend(ClientId client, long based, List<Claim> claims) {
        var window = windows.lock(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        IfMatch.check(based, window.version());
        if (window.claims().equals(claims)) {
            return window;
        }
        var on = today.date();
        BenefitPositionRules.mayKeep(claims, on, policy.firstDayOfJsa(on), policy.latestEnd(on))
                .orRefuse();

        var amended = window.amended(claims, caller.stamp());
        windows.amend(amended);
        history.keep(
                aspect(),
                client,
                amended.version(),
                amended.changed(),
                new BenefitPosition.Claimed(claims));
        outbox.publish(Topics.BENEFIT_POSITION, client.toString(), amended.toEvent());
        return amended;
    }
}
