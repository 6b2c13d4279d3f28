package lms.clientrecord.esa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.ChangeBenefitPosition;
import lms.clientrecord.esa.rules.EsaRules;
import lms.kit.time.Today;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Records the ESA Classification, the WCA outcome and the ESA Status (WP ¶43-48). */
@ApplicationScoped
public class RecordEsa {

    private final ChangeBenefitPosition position;
    private final ClientRecordPolicy policy;
    private final Today today;

    RecordEsa(ChangeBenefitPosition position, ClientRecordPolicy policy, Today today) {
        this.position = position;
        this.policy = policy;
        this.today = today;
    }

    /**
     * Puts this in the place of what was recorded in version {@code based}; the prognosis is not
     * taken from it but calculated (WP ¶44).
     */
    @Transactional
    public BenefitPosition record(ClientId client, long based, Esa entered) {
        return position.change(client, based, p -> p.withEsa(checked(entered)));
    }

    private @Nullable Esa checked(Esa entered) {
        var limits = policy.wcaLimits(today.date());
        var outcome = entered.outcome();
        EsaRules.mayRecord(
                        entered.classification(),
                        outcome == null ? null : outcome.decisionDate(),
                        outcome == null ? null : outcome.endDate(),
                        limits)
                .orRefuse();

        if (outcome == null) {
            return isDefault(entered) ? null : entered;
        }
        return new Esa(
                entered.classification(),
                entered.status(),
                new WcaOutcome(
                        outcome.decisionDate(),
                        outcome.endDate(),
                        EsaRules.prognosis(
                                entered.classification(),
                                outcome.decisionDate(),
                                outcome.endDate(),
                                limits),
                        outcome.benefitType()));
    }

    private static boolean isDefault(Esa entered) {
        return entered.classification() == null && entered.status() == EsaStatus.NOT_KNOWN;
    }
}
