package lms.workprogramme.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lms.kit.outbox.Outbox;
import lms.language.Topics;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.eligibility.rules.Standings;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Facts;
import org.jspecify.annotations.Nullable;

/** Judges journeys anew and announces those that have changed (WP ¶1, ¶4). */
@ApplicationScoped
public class Reassess {

    private final Facts facts;
    private final Journeys journeys;
    private final GroupPolicy policy;
    private final Outbox outbox;

    Reassess(Facts facts, Journeys journeys, GroupPolicy policy, Outbox outbox) {
        this.facts = facts;
        this.journeys = journeys;
        this.policy = policy;
        this.outbox = outbox;
    }

    /**
     * Judges locked journeys by the facts known now.
     *
     * @param as who amends those that have changed, and the day they are judged on
     */
    @Transactional
    public void all(List<Journey> locked, Amendment as) {
        var known = facts.of(locked.stream().map(Journey::clientId).toList());
        for (var journey : locked) {
            judge(
                    journey,
                    known.getOrDefault(journey.clientId(), ClientFacts.NONE),
                    journey.liveReferral(),
                    as);
        }
    }

    /** Judges a locked journey whose referral was made or acknowledged. */
    @Transactional
    public Journey withReferral(Journey locked, LiveReferral referral, Amendment as) {
        return judge(locked, facts.of(locked.clientId()), referral, as);
    }

    private Journey judge(
            Journey journey, ClientFacts known, @Nullable LiveReferral referral, Amendment as) {
        LocalDate on = as.on();
        var standing = Standings.standing(known, referral, policy, on);
        boolean isChanged =
                !standing.equals(journey.standing())
                        || !Objects.equals(referral, journey.liveReferral());
        var judged =
                (isChanged ? journey.amended(standing, referral, as) : journey)
                        .judged(Standings.nextChange(known, referral, policy, on), policy.mark());
        journeys.save(judged);
        if (isChanged) {
            outbox.publish(Topics.WORK_PROGRAMME, judged.clientId().toString(), judged.toEvent());
        }
        return judged;
    }
}
