package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import lms.kit.access.Caller;
import lms.kit.outbox.Outbox;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.language.event.ReferralCancelled;
import lms.language.value.InappropriateReason;
import lms.language.value.ReferralId;
import lms.workprogramme.facts.VisibleClients;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.journey.Reassess;
import lms.workprogramme.journey.TrainingAllowance;
import lms.workprogramme.referral.rules.EndingRules;
import org.jspecify.annotations.Nullable;

/**
 * Takes a referral back: on its own day it is cancelled (WP ¶24-28), later it is recorded that it
 * should not have been made (ADR-0074). Either way the provider is told to stop, and the client
 * stands again where the facts put them.
 */
@ApplicationScoped
public class TakeBackReferral {

    private final VisibleClients clients;
    private final Journeys journeys;
    private final Referrals referrals;
    private final Reassess reassess;
    private final Outbox outbox;
    private final Caller caller;
    private final Today today;

    TakeBackReferral(
            VisibleClients clients,
            Journeys journeys,
            Referrals referrals,
            Reassess reassess,
            Outbox outbox,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.journeys = journeys;
        this.referrals = referrals;
        this.reassess = reassess;
        this.outbox = outbox;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Cancels the referral.
     *
     * @param basedOn the version of the referral that the officer has before them
     * @throws RefusedException with every reason when it may not be cancelled, or when the officer
     *     has not answered Yes
     */
    @Transactional
    public Referral cancel(ReferralId id, long basedOn, boolean cancelConfirmed) {
        var journey = lockedJourney(id);
        var referral = referral(id, basedOn);
        var on = today.date();
        EndingRules.mayCancel(referral, on)
                .and(EndingRules.isConfirmed(cancelConfirmed))
                .orRefuse();

        var by = caller.stamp();
        return takenBack(journey, referral.cancelled(by), null, new Amendment(by, on));
    }

    /**
     * Records that the referral should not have been made.
     *
     * @param basedOn the version of the referral that the officer has before them
     * @throws RefusedException when it does not live any more, or can still be cancelled
     */
    @Transactional
    public Referral inappropriate(ReferralId id, long basedOn, InappropriateReason reason) {
        var journey = lockedJourney(id);
        var referral = referral(id, basedOn);
        var on = today.date();
        EndingRules.mayBeInappropriate(referral, on).orRefuse();

        var by = caller.stamp();
        return takenBack(
                journey, referral.inappropriate(reason, on, by), reason, new Amendment(by, on));
    }

    private Journey lockedJourney(ReferralId id) {
        var client = referrals.clientOf(id).orElseThrow(TakeBackReferral::notThere);
        var journey = journeys.lock(client).orElseThrow(TakeBackReferral::notThere);
        clients.require(client);
        return journey;
    }

    private Referral referral(ReferralId id, long basedOn) {
        var referral = referrals.find(id).orElseThrow(TakeBackReferral::notThere);
        IfMatch.check(basedOn, referral.version());
        return referral;
    }

    private Referral takenBack(
            Journey journey, Referral ended, @Nullable InappropriateReason reason, Amendment as) {
        referrals.save(ended);
        outbox.publish(
                Topics.referral(ended.provider()),
                ended.id().toString(),
                new ReferralCancelled(
                        ended.id(),
                        referrals.nextSequence(ended.provider()),
                        as.on(),
                        as.by().at(),
                        as.by().office(),
                        reason));
        var before = referrals.lastThatStands(ended.clientId());
        reassess.withCourse(
                journey,
                journey.course()
                        .withLiveReferral(null)
                        .withCompletion(before.flatMap(TakeBackReferral::completion).orElse(null))
                        .withExitReport(before.map(Referral::exitReport).orElse(null))
                        .withTrainingAllowance(trainingBefore(journey, ended)),
                as);
        return ended;
    }

    /** Training that began with the referral goes with it; older training stays. */
    private static @Nullable TrainingAllowance trainingBefore(Journey journey, Referral ended) {
        var training = journey.course().trainingAllowance();
        return training != null && training.start().isBefore(ended.wpStartDate()) ? training : null;
    }

    /** Who had completed an earlier referral is a completer again. */
    private static Optional<Completion> completion(Referral earlier) {
        return earlier.state() instanceof ReferralState.Completed(var why, var on, var _)
                ? Optional.of(Completion.of(earlier.live(), why, on))
                : Optional.empty();
    }

    private static RefusedException notThere() {
        return RefusedException.because(KitRefusal.NOT_THERE);
    }
}
