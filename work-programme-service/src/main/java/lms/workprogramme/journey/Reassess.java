package lms.workprogramme.journey;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.outbox.Outbox;
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

    Reassess(
            Facts facts,
            Journeys journeys,
            GroupPolicy policy,
            Answers answers,
            Outbox outbox,
            @All List<FollowsParticipants> followers,
            @All List<FollowsCourse> courseFollowers) {
        this.facts = facts;
        this.journeys = journeys;
        this.policy = policy;
        this.answers = answers;
        this.outbox = outbox;
        this.followers = List.copyOf(followers);
        this.courseFollowers = List.copyOf(courseFollowers);
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
            judge(
                    journey,
                    known.getOrDefault(journey.clientId(), ClientFacts.NONE),
                    journey.course(),
                    as,
                    given);
        }
        answers.keep(given, as.by());
    }

    /** Judges a locked journey of which officers, providers or the calendar have made more. */
    @Transactional
    public Journey withCourse(Journey locked, Course course, Amendment as) {
        var given = new ArrayList<Given>();
        var judged = judge(locked, facts.of(locked.clientId()), course, as, given);
        answers.keep(given, as.by());
        return judged;
    }

    private Journey judge(
            Journey journey, ClientFacts known, Course course, Amendment as, List<Given> given) {
        LocalDate on = course.notBefore(as.on());
        var answer = Standings.answer(known, course, policy, on);
        var standing = answer.standing();
        given.add(new Given(journey.clientId(), on, policy.mark(), course, answer));
        boolean isChanged =
                !standing.equals(journey.standing()) || !course.equals(journey.course());
        var judged =
                (isChanged ? journey.amended(standing, course, as) : journey)
                        .judged(Standings.nextChange(known, course, policy, on), policy.mark());
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
}
