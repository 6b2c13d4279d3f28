package lms.workprogramme.referral;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lms.kit.outbox.EventJson;
import lms.kit.outbox.Outbox;
import lms.language.Topics;
import lms.language.event.CircumstancesChanged;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.FollowsParticipants;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.referral.rules.HandoverRules;
import org.jspecify.annotations.Nullable;

/** Tells a provider what is not as it was given any more, while the referral lives (ADR-0073). */
@ApplicationScoped
class TellChanges implements FollowsParticipants {

    private final Handovers handovers;
    private final Referrals referrals;
    private final GroupPolicy policy;
    private final Outbox outbox;

    TellChanges(Handovers handovers, Referrals referrals, GroupPolicy policy, Outbox outbox) {
        this.handovers = handovers;
        this.referrals = referrals;
        this.policy = policy;
        this.outbox = outbox;
    }

    @Override
    public void judged(Journey journey, ClientFacts known, Amendment as) {
        var live = journey.liveReferral();
        var person = known.person();
        if (live == null || person == null) {
            return;
        }
        var now = Given.of(person, journey.standing().eligibility(), known.claims());
        boolean stays =
                HandoverRules.staysInGroup(takesReferrals(as.on()), known.claims(), as.on());
        handovers
                .find(live.referralId())
                .ifPresent(handover ->
                        tell(live, handover, stays ? now.inGroupOf(handover.given()) : now, as));
    }

    private boolean takesReferrals(LocalDate on) {
        var values = policy.on(on);
        return values != null && values.takesReferrals().value();
    }

    private void tell(LiveReferral live, Handover handover, Given now, Amendment as) {
        var changes = HandoverRules.changes(handover.given(), now, as.on());
        if (changes.isEmpty()) {
            return;
        }
        var version = handover.version();
        for (var change : changes) {
            version++;
            outbox.publish(
                    Topics.referral(live.provider()),
                    live.referralId().toString(),
                    new CircumstancesChanged(
                            live.referralId(),
                            referrals.nextSequence(live.provider()),
                            version,
                            change.field(),
                            text(change.before()),
                            text(change.after()),
                            change.effectiveOn()));
        }
        handovers.save(handover.told(now, changes.size()));
    }

    /** The value as JSON text, as it stands in the message of the referral. */
    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : EventJson.mapper().<JsonNode>valueToTree(value).toString();
    }
}
