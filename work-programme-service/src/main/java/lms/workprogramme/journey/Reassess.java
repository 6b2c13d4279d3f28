package lms.workprogramme.journey;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.access.Stamp;
import lms.kit.outbox.Outbox;
import lms.kit.time.Today;
import lms.language.Topics;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Facts;
import lms.workprogramme.journey.rules.Standings;

/** Judges journeys anew and announces those that have changed (WP ¶1, ¶4). */
@ApplicationScoped
public class Reassess {

    private final Facts facts;
    private final Journeys journeys;
    private final GroupPolicy policy;
    private final Answers answers;
    private final Outbox outbox;
    private final List<FollowsParticipants> followers;
    private final List<FollowsCourse> courseFollowers;
    private final Today today;

    Reassess(
            Facts facts,
            Journeys journeys,
            GroupPolicy policy,
            Answers answers,
            Outbox outbox,
            @All List<FollowsParticipants> followers,
            @All List<FollowsCourse> courseFollowers,
            Today today) {
        this.facts = facts;
        this.journeys = journeys;
        this.policy = policy;
        this.answers = answers;
        this.outbox = outbox;
        this.followers = List.copyOf(followers);
        this.courseFollowers = List.copyOf(courseFollowers);
        this.today = today;
    }

    /**
     * Judges a locked journey on each day before this one on which it should have changed by
     * itself: nights may be behind, and what was known then must not be lost sight of when more is
     * learnt (ADR-0068).
     */
    @Transactional
    public Journey caughtUp(Journey locked, Amendment as) {
        return locked.missedBefore(as.on()) == null
                ? locked
                : caughtUp(locked, facts.of(locked.clientId()), as);
    }

    /**
     * Judges locked journeys by the facts known now.
     *
     * @param as who amends those that have changed, and the day they are judged on
     */
    @Transactional
    public void all(List<Journey> locked, Amendment as) {
        var known = facts.of(locked.stream().map(Journey::clientId).toList());
        var given = new ArrayList<Given>();
        for (var journey : locked) {
            var about = known.getOrDefault(journey.clientId(), ClientFacts.NONE);
            judge(caughtUp(journey, about, as), about, journey.course(), as, given);
        }
        answers.keep(given, as.by());
    }

    /** Judges a locked journey of which officers, providers or the calendar have made more. */
    @Transactional
    public Journey withCourse(Journey locked, Course course, Amendment as) {
        var given = new ArrayList<Given>();
        var known = facts.of(locked.clientId());
        var judged = judge(caughtUp(locked, known, as), known, course, as, given);
        answers.keep(given, as.by());
        return judged;
    }

    private Journey caughtUp(Journey locked, ClientFacts known, Amendment as) {
        var journey = locked;
        var missed = journey.missedBefore(as.on());
        while (missed != null) {
            var given = new ArrayList<Given>();
            var bySystem = Stamp.ofSystem(as.by().at(), as.by().traceId());
            journey =
                    judge(journey, known, journey.course(), new Amendment(bySystem, missed), given);
            answers.keep(given, bySystem);
            missed = journey.missedBefore(as.on());
        }
        return journey;
    }

    private Journey judge(
            Journey journey, ClientFacts known, Course course, Amendment as, List<Given> given) {
        var on = dayOf(journey, course, as);
        var answer = Standings.answer(known, course, policy, on);
        var standing = answer.standing();
        given.add(new Given(journey.clientId(), on, policy.mark(), course, answer));
        boolean isChanged =
                !standing.equals(journey.standing()) || !course.equals(journey.course());
        var judged =
                (isChanged ? journey.amended(standing, course, as) : journey)
                        .judged(on, Standings.nextChange(known, course, policy, on), policy.mark());
        journeys.save(judged);
        if (isChanged) {
            outbox.publish(Topics.WORK_PROGRAMME, judged.clientId().toString(), judged.toEvent());
        }
        if (course.liveReferral() != null) {
            followers.forEach(follower -> follower.judged(judged, known, as));
        }
        if (!course.equals(journey.course())) {
            courseFollowers.forEach(follower -> follower.changed(judged, as));
        }
        return judged;
    }

    /**
     * The day on which a journey is judged: not before one on which it was judged already, since
     * more may have been learnt since. In a training suite that one can lie ahead.
     */
    private LocalDate dayOf(Journey journey, Course course, Amendment as) {
        var on = course.notBefore(as.on());
        var last = journey.judgedOn();
        return last == null || !last.isAfter(on) || last.isAfter(today.date()) ? on : last;
    }
}
