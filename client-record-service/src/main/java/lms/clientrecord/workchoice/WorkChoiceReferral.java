package lms.clientrecord.workchoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.benefitposition.ChangeBenefitPosition;
import lms.clientrecord.workchoice.rules.WorkChoiceRules;
import lms.clientrecord.workprogramme.Announcements;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.time.Today;
import lms.language.event.BenefitPosition.WorkChoice;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Refers a client to Work Choice, and records that they started or that it ended (WP ¶3, ¶29). */
@ApplicationScoped
public class WorkChoiceReferral {

    private final ChangeBenefitPosition position;
    private final Announcements announcements;
    private final ClientRecordPolicy policy;
    private final CaughtUp caughtUp;
    private final Today today;

    WorkChoiceReferral(
            ChangeBenefitPosition position,
            Announcements announcements,
            ClientRecordPolicy policy,
            CaughtUp caughtUp,
            Today today) {
        this.position = position;
        this.announcements = announcements;
        this.policy = policy;
        this.caughtUp = caughtUp;
        this.today = today;
    }

    /** Waits for what the caller has seen elsewhere, such as a referral to the Work Programme. */
    public void awaitSeen(ClientId client, List<SeenToken> seen) {
        caughtUp.await(client.toString(), seen);
    }

    /** Refers the client; refused to a participant of the Work Programme (WP ¶29). */
    @Transactional
    public BenefitPosition refer(ClientId client, long based, LocalDate referredOn) {
        return position.change(
                client,
                based,
                p -> {
                    var on = today.date();
                    WorkChoiceRules.mayRefer(
                                    p.workChoice(),
                                    announcements.of(client).hotspot(),
                                    referredOn,
                                    on,
                                    policy.firstDayOfWorkChoice(on))
                            .orRefuse();
                    return p.withWorkChoice(new WorkChoice(referredOn, null));
                });
    }

    /** Records that the client takes part. */
    @Transactional
    public BenefitPosition start(ClientId client, long based, LocalDate startedOn) {
        return position.change(
                client,
                based,
                p -> {
                    var now = p.workChoice();
                    WorkChoiceRules.mayStart(now, startedOn, today.date()).orRefuse();
                    return p.withWorkChoice(started(now, startedOn));
                });
    }

    /** Records that the referral came to nothing, or that taking part has ended. */
    @Transactional
    public BenefitPosition end(ClientId client, long based, LocalDate endedOn) {
        return position.change(
                client,
                based,
                p -> {
                    WorkChoiceRules.mayEnd(p.workChoice(), endedOn, today.date()).orRefuse();
                    return p.withWorkChoice(null);
                });
    }

    /** What may be done now, for the links of the window. */
    public May may(ClientId client, @Nullable WorkChoice now) {
        var on = today.date();
        return new May(
                WorkChoiceRules.mayRefer(
                                now,
                                announcements.of(client).hotspot(),
                                on,
                                on,
                                policy.firstDayOfWorkChoice(on))
                        .isAllowed(),
                WorkChoiceRules.mayStart(now, on, on).isAllowed(),
                WorkChoiceRules.mayEnd(now, on, on).isAllowed());
    }

    private static @Nullable WorkChoice started(@Nullable WorkChoice now, LocalDate startedOn) {
        return now == null ? null : new WorkChoice(now.referredOn(), startedOn);
    }

    /** Which of the acts are possible today. */
    public record May(boolean refer, boolean start, boolean end) {}
}
