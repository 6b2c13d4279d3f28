package lms.clientrecord.benefitposition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.benefitposition.rules.SanctionRules;
import lms.kit.time.Today;
import lms.language.value.ClientId;

/** Receives what the benefit systems tell of sanctions and disallowances (IT ¶26). */
@ApplicationScoped
public class ReceiveSanctions {

    private final ChangeBenefitPosition position;
    private final ClientRecordPolicy policy;
    private final Today today;

    ReceiveSanctions(ChangeBenefitPosition position, ClientRecordPolicy policy, Today today) {
        this.position = position;
        this.policy = policy;
        this.today = today;
    }

    /**
     * Puts what was told now in the place of what version {@code based} has; the same again, in
     * whatever order, changes nothing.
     */
    public BenefitPosition receive(ClientId client, long based, List<Sanction> sanctions) {
        return position.change(client, based, before -> received(before, sanctions));
    }

    private Position received(Position before, List<Sanction> sanctions) {
        var after = before.withSanctions(sanctions);
        if (!after.equals(before)) {
            var on = today.date();
            SanctionRules.mayKeep(sanctions, policy.firstDays(on), policy.latestEnd(on)).orRefuse();
        }
        return after;
    }
}
