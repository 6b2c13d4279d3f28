package lms.workprogramme.completion.rules;

import static lms.workprogramme.completion.CompletionRefusal.AFTER_ALLOTTED_TIME;
import static lms.workprogramme.completion.CompletionRefusal.BEFORE_REFERRED;
import static lms.workprogramme.completion.CompletionRefusal.BEFORE_STARTED;
import static lms.workprogramme.completion.CompletionRefusal.COMPLETED_OTHERWISE;
import static lms.workprogramme.completion.CompletionRefusal.COMPLETER_DECEASED;
import static lms.workprogramme.completion.CompletionRefusal.IN_THE_FUTURE;
import static lms.workprogramme.completion.CompletionRefusal.SPENT_ALLOTTED_TIME;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.CompleterReason;
import lms.workprogramme.completion.CompletionPolicy;
import lms.workprogramme.completion.ReferringAgain;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Course;
import lms.workprogramme.referral.Referral;
import lms.workprogramme.referral.ReferralState;
import org.jspecify.annotations.Nullable;

/** When a referral is completed, and when a completer may be referred anew. */
public final class Completions {

    private static final String COMPLETED_ON = "/completedOn";

    private Completions() {}

    /**
     * The day on which the allotted time of a referral has ended: so many days after the day of the
     * referral. It is the Completer Date, and the first day as a completer; whatever becomes of the
     * claim in between, the clock goes on.
     */
    @Source("WP ¶49, decision ADR-0077")
    public static LocalDate endOfAllottedTime(LocalDate referredOn, CompletionPolicy policy) {
        return referredOn.plusDays(policy.allottedTimeDays(referredOn).value());
    }

    /**
     * Whether what a provider tells completes the referral: a day from the referral, and from the
     * Date Started where there is one, to the last day of the allotted time, and not in the future.
     * The same told again is no fault.
     */
    @Source("WP ¶49, decision ADR-0077")
    public static Ruling mayComplete(
            Referral referral,
            CompleterReason reason,
            LocalDate completedOn,
            CompletionPolicy policy,
            LocalDate on) {
        if (isCompletedBy(referral, reason, completedOn)) {
            return Ruling.allowed();
        }
        var reasons = new ArrayList<Reason>();
        if (!referral.state().isLive()) {
            reasons.add(COMPLETED_OTHERWISE.reason());
        }
        if (completedOn.isBefore(referral.wpStartDate())) {
            reasons.add(BEFORE_REFERRED.at(COMPLETED_ON));
        }
        if (referral.startedOn() != null && completedOn.isBefore(referral.startedOn())) {
            reasons.add(BEFORE_STARTED.at(COMPLETED_ON));
        }
        if (completedOn.isAfter(on)) {
            reasons.add(IN_THE_FUTURE.at(COMPLETED_ON));
        }
        if (!completedOn.isBefore(endOfAllottedTime(referral.wpStartDate(), policy))) {
            reasons.add(AFTER_ALLOTTED_TIME.at(COMPLETED_ON));
        }
        return Ruling.of(reasons);
    }

    /** Whether the referral has been completed for this reason and on this day already. */
    @Source("decision ADR-0077")
    public static boolean isCompletedBy(
            Referral referral, CompleterReason reason, LocalDate completedOn) {
        return switch (referral.state()) {
            case ReferralState.Completed(var given, var day, var _) ->
                    given == reason && day.equals(completedOn);
            case ReferralState.Live _, ReferralState.Cancelled _, ReferralState.Inappropriate _ ->
                    false;
        };
    }

    /**
     * Whether the last completion stands against a new referral on a day; without one nothing does.
     */
    @Source("WP ¶50-57, decision ADR-0078")
    public static Ruling mayReferAgain(
            @Nullable Completion completion, CompletionPolicy policy, LocalDate on) {
        if (completion == null) {
            return Ruling.allowed();
        }
        return switch (completion.reason()) {
            case CUSTOMER_DECEASED -> Ruling.refused(COMPLETER_DECEASED);
            case END_OF_ALLOTTED_TIME ->
                    policy.referringAgain(on).value() == ReferringAgain.ALLOWED
                            ? Ruling.allowed()
                            : Ruling.refused(SPENT_ALLOTTED_TIME);
            case REFERRED_TO_OTHER_SUITABLE_PROVISION, FINAL_OUTCOME_CLAIMED -> Ruling.allowed();
        };
    }

    /** The course once its live referral is completed. */
    @Source("WP ¶49")
    public static Course completed(Course course, Completion completion) {
        return course.withLiveReferral(null).withCompletion(completion);
    }

    /**
     * The course once a new referral is made: Completer Reason and Date are blanked, and so are the
     * dates of the Exit Report, which told of the referral before.
     */
    @Source("WP ¶52, decision ADR-0078")
    public static Course referredAnew(Course course, LiveReferral made) {
        return course.withLiveReferral(made).withCompletion(null).withExitReport(null);
    }

    /** The course as the calendar alone leaves it on a day: completed once the time has ended. */
    @Source("WP ¶49, decision ADR-0076")
    public static Course by(LocalDate on, Course course, CompletionPolicy policy) {
        var live = course.liveReferral();
        if (live == null) {
            return course;
        }
        var end = endOfAllottedTime(live.wpStartDate(), policy);
        return on.isBefore(end)
                ? course
                : completed(course, Completion.of(live, CompleterReason.END_OF_ALLOTTED_TIME, end));
    }
}
