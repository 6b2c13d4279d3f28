package lms.workprogramme.journey.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lms.kit.rules.Source;
import lms.language.value.Hotspot;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.eligibility.rules.CustomerGroups;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.journey.Answer;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.Standing;
import lms.workprogramme.journey.TrainingAllowance;
import org.jspecify.annotations.Nullable;

/** What the record shows of a client's way through the Work Programme, and when that changes. */
public final class Standings {

    /** The hotspot of a participant who attends training, in the text's words. */
    public static final String TRAINING_ALLOWANCE = "Trng Allow";

    private Standings() {}

    /** What the record shows on a day. */
    @Source("WP ¶2-6")
    public static Standing standing(
            ClientFacts facts, Course course, GroupPolicy policy, LocalDate on) {
        return answer(facts, course, policy, on).standing();
    }

    /** What is answered on a day: what the record shows, and what else follows from the group. */
    @Source("WP ¶2-6, decision ADR-0068")
    public static Answer answer(
            ClientFacts facts, Course course, GroupPolicy policy, LocalDate on) {
        return answer(CustomerGroups.decide(facts, policy, on), facts, course);
    }

    private static Answer answer(Decision decision, ClientFacts facts, Course course) {
        return new Answer(
                standing(decision, facts, course), decision.paymentGroup(), decision.exIb());
    }

    private static Standing standing(Decision decision, ClientFacts facts, Course course) {
        var on = decision.on();
        var hotspot = hotspot(decision, course, on);
        var interview = ReferralInterviews.booked(facts.interviews(), on);
        var notices = Notices.notices(decision, facts, hotspot, interview);
        return new Standing(
                decision.eligibility(),
                hotspot,
                isUnreferred(hotspot) ? interview : null,
                notices,
                Notices.once(decision, notices),
                showsTraining(course.trainingAllowance(), on)
                        ? List.of(TRAINING_ALLOWANCE)
                        : List.of());
    }

    /**
     * The hotspot: participant while a referral lives, and completer once it is completed, whatever
     * becomes of the claim; without either, nothing without a group. A postponement stays in place
     * when its review date passes.
     */
    @Source("WP ¶4-5, ¶20, ¶22, ¶46, ¶49, ¶57, decision ADR-0021, ADR-0024")
    public static @Nullable Hotspot hotspot(Decision decision, Course course, LocalDate on) {
        if (isReferred(course, on)) {
            return Hotspot.WP_PARTICIPANT;
        }
        if (isCompleted(course, on)) {
            return Hotspot.WP_COMPLETER;
        }
        if (decision.eligibility() == null) {
            return null;
        }
        if (course.postponement() != null) {
            return Hotspot.WP_POSTPONED;
        }
        return decision.isEligible() ? Hotspot.WP_ELIGIBLE : Hotspot.PRE_WP;
    }

    /** Whether the Trng Allow hotspot is shown: from the start until the actual end is reached. */
    @Source("WP ¶33, ¶35-36")
    public static boolean showsTraining(@Nullable TrainingAllowance training, LocalDate on) {
        return training != null
                && !on.isBefore(training.start())
                && (training.actualEnd() == null || on.isBefore(training.actualEnd()));
    }

    /**
     * The first day after this one on which the record shows something else by itself, if nothing
     * new is learnt; none when it stays for good.
     */
    @Source("WP ¶1-4")
    public static @Nullable LocalDate nextChange(
            ClientFacts facts, Course course, GroupPolicy policy, LocalDate on) {
        var decision = CustomerGroups.decide(facts, policy, on);
        var now = answer(decision, facts, course);
        var day = nextTurn(decision, facts, course, policy);
        while (day != null) {
            decision = CustomerGroups.decide(facts, policy, day);
            if (!answer(decision, facts, course).equals(now)) {
                return day;
            }
            day = nextTurn(decision, facts, course, policy);
        }
        return null;
    }

    /** The next day on which anything that a standing depends on turns. */
    private static @Nullable LocalDate nextTurn(
            Decision decision, ClientFacts facts, Course course, GroupPolicy policy) {
        var on = decision.on();
        var turns = new ArrayList<LocalDate>(turns(course));
        facts.interviews().forEach(interview -> turns.add(interview.bookedFor().plusDays(1)));
        if (decision.eligibility() != null && decision.policy() != null) {
            turns.add(Notices.from(decision.eligibility().eligibilityDate(), decision.policy()));
        }
        return Stream.concat(turns.stream(), CustomerGroups.turns(decision, facts, policy))
                .filter(day -> day.isAfter(on))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<LocalDate> turns(Course course) {
        var turns = new ArrayList<LocalDate>();
        if (course.liveReferral() != null) {
            turns.add(course.liveReferral().wpStartDate());
        }
        if (course.completion() != null) {
            turns.add(course.completion().completedOn());
        }
        var training = course.trainingAllowance();
        if (training != null) {
            turns.add(training.start());
            if (training.actualEnd() != null) {
                turns.add(training.actualEnd());
            }
        }
        return turns;
    }

    /** Whether a client who shows this hotspot has a group and has never been referred. */
    private static boolean isUnreferred(@Nullable Hotspot hotspot) {
        return switch (hotspot) {
            case PRE_WP, WP_ELIGIBLE, WP_POSTPONED -> true;
            case WP_PARTICIPANT, WP_COMPLETER -> false;
            case null -> false;
        };
    }

    private static boolean isReferred(Course course, LocalDate on) {
        var referral = course.liveReferral();
        return referral != null && !on.isBefore(referral.wpStartDate());
    }

    private static boolean isCompleted(Course course, LocalDate on) {
        var completion = course.completion();
        return completion != null && !on.isBefore(completion.completedOn());
    }
}
