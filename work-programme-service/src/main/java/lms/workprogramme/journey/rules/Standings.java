package lms.workprogramme.journey.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.ReferralInterview;
import lms.language.value.Hotspot;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.eligibility.rules.CustomerGroups;
import lms.workprogramme.facts.BookedInterview;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.Standing;
import lms.workprogramme.journey.TrainingAllowance;
import org.jspecify.annotations.Nullable;

/** What the record shows of a client's way through the Work Programme, and when that changes. */
public final class Standings {

    /** The notice, in the text's words. */
    public static final String PLEASE_BOOK =
            "Please book this customer a Work Programme referral interview";

    /** The hotspot of a participant who attends training, in the text's words. */
    public static final String TRAINING_ALLOWANCE = "Trng Allow";

    private Standings() {}

    /** What the record shows on a day. */
    @Source("WP ¶2-6")
    public static Standing standing(
            ClientFacts facts, Course course, GroupPolicy policy, LocalDate on) {
        var decision = CustomerGroups.decide(facts, policy, on);
        return new Standing(
                decision.eligibility(),
                hotspot(decision, course, on),
                isWaiting(decision, course, on) ? referralInterview(facts, on) : null,
                asksForInterview(decision, facts, course, on) ? List.of(PLEASE_BOOK) : List.of(),
                List.of(),
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

    /**
     * Whether the record asks for a referral interview: from two weeks before the eligibility date,
     * unless a referral was made, a postponement is in place, the claim has ended, or an interview
     * is booked.
     */
    @Source("WP ¶2-3")
    public static boolean asksForInterview(
            Decision decision, ClientFacts facts, Course course, LocalDate on) {
        var eligibility = decision.eligibility();
        var policy = decision.policy();
        return eligibility != null
                && policy != null
                && isWaiting(decision, course, on)
                && !on.isBefore(noticeFrom(eligibility.eligibilityDate(), policy))
                && course.postponement() == null
                && referralInterview(facts, on) == null;
    }

    /** The referral interview that counts as booked on a day; of several, the last one. */
    @Source("WP ¶3")
    public static @Nullable ReferralInterview referralInterview(ClientFacts facts, LocalDate on) {
        return facts.interviews().stream()
                .map(BookedInterview::bookedFor)
                .max(Comparator.naturalOrder())
                .map(day -> new ReferralInterview(day, false))
                .orElse(null);
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
        var now = standing(facts, course, policy, on);
        var day = nextTurn(facts, course, policy, on);
        while (day != null && standing(facts, course, policy, day).equals(now)) {
            day = nextTurn(facts, course, policy, day);
        }
        return day;
    }

    /** The next day on which anything that a standing depends on turns. */
    private static @Nullable LocalDate nextTurn(
            ClientFacts facts, Course course, GroupPolicy policy, LocalDate on) {
        var turns = new ArrayList<LocalDate>(turns(course));
        var decision = CustomerGroups.decide(facts, policy, on);
        if (decision.eligibility() != null && decision.policy() != null) {
            turns.add(noticeFrom(decision.eligibility().eligibilityDate(), decision.policy()));
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

    private static LocalDate noticeFrom(LocalDate eligibilityDate, GroupPolicy.Values policy) {
        return eligibilityDate.minusDays(policy.noticeDays().value());
    }

    /** Whether a client with a group has never been referred. */
    private static boolean isWaiting(Decision decision, Course course, LocalDate on) {
        return decision.eligibility() != null
                && !isReferred(course, on)
                && !isCompleted(course, on);
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
