package lms.workprogramme.completion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.kit.access.Stamp;
import lms.kit.problem.Traces;
import lms.kit.time.Batches;
import lms.kit.time.Night;
import lms.kit.time.NightJob;
import lms.kit.time.Rehearsed;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.workprogramme.completion.TimedReferrals.Timed;
import lms.workprogramme.completion.rules.Completions;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.referral.Referrals;
import org.jspecify.annotations.Nullable;

/** Completes the referrals whose allotted time has ended (WP ¶49). */
@ApplicationScoped
class EndAllottedTime implements NightJob {

    private static final int AT_ONCE = 200;

    private final TimedReferrals timed;
    private final Journeys journeys;
    private final Referrals referrals;
    private final CompleteReferral complete;
    private final CompletionPolicy policy;
    private final Today today;

    EndAllottedTime(
            TimedReferrals timed,
            Journeys journeys,
            Referrals referrals,
            CompleteReferral complete,
            CompletionPolicy policy,
            Today today) {
        this.timed = timed;
        this.journeys = journeys;
        this.referrals = referrals;
        this.complete = complete;
        this.policy = policy;
        this.today = today;
    }

    @Override
    public String name() {
        return "end-allotted-time";
    }

    /** After the hotspots have turned, so that each of the two can be rehearsed by itself. */
    @Override
    public int turn() {
        return 1;
    }

    /** The journeys of those whose time has ended are not all locked at once. */
    @Override
    public boolean isInBatches() {
        return true;
    }

    /** Whoever has been completed has no live referral any more: doing it again is safe. */
    @Override
    public void run(LocalDate day) {
        var as = new Amendment(Stamp.ofSystem(today.now(), Traces.current()), day);
        Batches.behind(Journeys.BEFORE_ALL, after -> endThoseBehind(after, as));
    }

    private Optional<ClientId> endThoseBehind(ClientId after, Amendment as) {
        var due = timed.madeBy(policy.lastReferredOn(as.on()), after, AT_ONCE);
        due.forEach(referral -> endIfOver(referral, as));
        return due.isEmpty() ? Optional.empty() : Optional.of(due.getLast().clientId());
    }

    /** The provider may have told the end while this job waited for the journey. */
    private void endIfOver(Timed referral, Amendment as) {
        var end = end(referral);
        if (as.on().isBefore(end)) {
            return;
        }
        var journey = journeys.lock(referral.clientId()).orElse(null);
        referrals
                .find(referral.referralId())
                .filter(found -> found.state().isLive())
                .ifPresent(found ->
                        complete.complete(
                                found, journey, CompleterReason.END_OF_ALLOTTED_TIME, end, as));
    }

    @Override
    public List<Rehearsed> rehearse(Night night, @Nullable String after, int atMost) {
        var ends = new ArrayList<Rehearsed>();
        var last = after == null ? Journeys.BEFORE_ALL : new ClientId(Rehearsed.idAt(after));
        var referredBy = policy.lastReferredOn(night.day());
        var due = timed.madeBy(referredBy, last, AT_ONCE);
        while (!due.isEmpty() && ends.size() < atMost) {
            due.stream()
                    .filter(referral -> night.takes(end(referral)))
                    .map(this::rehearsed)
                    .forEach(ends::add);
            due = timed.madeBy(referredBy, due.getLast().clientId(), AT_ONCE);
        }
        return ends.subList(0, Math.min(ends.size(), atMost));
    }

    private Rehearsed rehearsed(Timed referral) {
        return Rehearsed.to(
                referral.clientId(),
                "Referral %s completed on %s: End of Allotted Time."
                        .formatted(referral.referralId(), end(referral)));
    }

    private LocalDate end(Timed referral) {
        return Completions.endOfAllottedTime(referral.referredOn(), policy);
    }
}
