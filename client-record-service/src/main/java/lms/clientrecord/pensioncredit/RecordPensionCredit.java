package lms.clientrecord.pensioncredit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.ChangeBenefitPosition;
import lms.clientrecord.pensioncredit.rules.PensionCreditRules;
import lms.kit.time.Today;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Records the answer about Pension Credit and the Benefit Claim Date (WP ¶37-42). */
@ApplicationScoped
public class RecordPensionCredit {

    private final ChangeBenefitPosition position;
    private final ClientRecordPolicy policy;
    private final Today today;

    RecordPensionCredit(ChangeBenefitPosition position, ClientRecordPolicy policy, Today today) {
        this.position = position;
        this.policy = policy;
        this.today = today;
    }

    /**
     * Puts this in the place of what was recorded in version {@code based}; No and Not Known remove
     * the date (WP ¶40).
     */
    @Transactional
    public BenefitPosition record(ClientId client, long based, PensionCredit entered) {
        return position.change(client, based, p -> p.withPensionCredit(checked(entered)));
    }

    private @Nullable PensionCredit checked(PensionCredit entered) {
        var on = today.date();
        var date =
                PensionCreditRules.benefitClaimDate(entered.answer(), entered.benefitClaimDate());
        PensionCreditRules.mayRecord(
                        date,
                        policy.firstDayOfPensionCredit(on),
                        policy.latestPensionCreditClaim(on))
                .orRefuse();
        return entered.answer() == PensionCreditAnswer.NOT_KNOWN
                ? null
                : new PensionCredit(entered.answer(), date);
    }
}
