package lms.clientrecord.circumstances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.ChangeBenefitPosition;
import lms.clientrecord.benefitposition.Position;
import lms.clientrecord.circumstances.Entered.EntitledEarly;
import lms.clientrecord.circumstances.rules.CircumstancesRules;
import lms.kit.rules.Ruling;
import lms.kit.time.Today;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Records the circumstances that decide the Customer Group, early access among them, and who must
 * have an Action Plan.
 */
@ApplicationScoped
public class RecordCircumstances {

    /** The circumstances of a client of whom nothing is recorded. */
    public static final Circumstances NONE =
            new Circumstances(false, false, null, false, null, null);

    private final ChangeBenefitPosition position;
    private final EarlyAccessReasons reasons;
    private final ClientRecordPolicy policy;
    private final Today today;

    RecordCircumstances(
            ChangeBenefitPosition position,
            EarlyAccessReasons reasons,
            ClientRecordPolicy policy,
            Today today) {
        this.position = position;
        this.reasons = reasons;
        this.policy = policy;
        this.today = today;
    }

    /** Puts these in the place of those of version {@code based}. */
    @Transactional
    public BenefitPosition record(ClientId client, long based, Entered entered) {
        return position.change(
                client,
                based,
                p -> {
                    var on = today.date();
                    mayRecord(p, entered, on).orRefuse();
                    var circumstances = entered.circumstances();
                    return p.withEarlyAccess(earlyAccess(p.earlyAccess(), entered, on))
                            .withCircumstances(circumstances.equals(NONE) ? null : circumstances);
                });
    }

    private Ruling mayRecord(Position position, Entered entered, LocalDate on) {
        return mayHaveReason(position, entered.earlyAccess(), on)
                .and(
                        CircumstancesRules.mayRecord(
                                entered.circumstances(),
                                on,
                                policy.oldestChild(on),
                                policy.firstDayOfIncapacityBenefit(on)));
    }

    /** A reason that is recorded already stays, even when the list does not have it any more. */
    private Ruling mayHaveReason(
            Position position, @Nullable EntitledEarly earlyAccess, LocalDate on) {
        if (earlyAccess == null || isRecorded(position.earlyAccess(), earlyAccess)) {
            return Ruling.allowed();
        }
        return CircumstancesRules.mayRecordReason(
                reasons.on(on, earlyAccess.reason()),
                earlyAccess.releasedOn(),
                position.claims(),
                on,
                policy.prisonLeaverWeeks(on));
    }

    private static @Nullable EarlyAccess earlyAccess(
            @Nullable EarlyAccess now, Entered entered, LocalDate on) {
        var wanted = entered.earlyAccess();
        if (wanted == null) {
            return null;
        }
        if (isRecorded(now, wanted)) {
            return now;
        }
        return new EarlyAccess(wanted.reason().value(), on, wanted.releasedOn());
    }

    private static boolean isRecorded(@Nullable EarlyAccess now, EntitledEarly wanted) {
        return now != null
                && new EntitledEarly(new EarlyAccessCode(now.reason()), now.releasedOn())
                        .equals(wanted);
    }
}
