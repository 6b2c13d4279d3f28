package lms.workprogramme.trainingallowance.rules;

import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.ENDED_BEFORE_START;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.ENDS_AFTER_ALLOTTED_TIME;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.END_IN_THE_FUTURE;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.EXPECTED_TO_END_BEFORE_START;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.NOT_A_PARTICIPANT;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.ONLY_ITS_END;
import static lms.workprogramme.trainingallowance.TrainingAllowanceRefusal.STARTS_BEFORE_REFERRED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.workprogramme.completion.CompletionPolicy;
import lms.workprogramme.completion.rules.Completions;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.TrainingAllowance;
import lms.workprogramme.journey.rules.Standings;
import lms.workprogramme.trainingallowance.TrainingFound;
import org.jspecify.annotations.Nullable;

/** When the dates of a Training Allowance are recorded, and where its subform is found. */
public final class TrainingAllowances {

    /** What to do once the expected end has come and the hotspot stays. */
    public static final String RECORD_ACTUAL_END =
            "The Expected End Date has been reached. Record an Actual End Date to remove the"
                    + " [Trng Allow] hotspot.";

    private static final String EXPECTED_END = "/expectedEndDate";
    private static final String ACTUAL_END = "/actualEndDate";

    private TrainingAllowances() {}

    /**
     * Whether the subform can be amended on a day: by a participant's officer, and also later as
     * long as the hotspot waits for an actual end.
     */
    @Source("WP ¶30, ¶36, decision ADR-0079")
    public static Ruling mayAmend(Course course, LocalDate on) {
        return course.liveReferral() != null || isGoingOn(course.trainingAllowance(), on)
                ? Ruling.allowed()
                : Ruling.refused(NOT_A_PARTICIPANT);
    }

    /**
     * Whether the dates may be recorded: a start from the WP Start Date on, and ends from the start
     * to the last day of the allotted time; an actual end may still be to come. Training that began
     * with a referral before keeps its start. Of someone who no longer participates only the actual
     * end of the training that goes on, once it has come.
     */
    @Source("WP ¶30-32, ¶35-36, decision ADR-0079")
    public static Ruling mayRecord(
            Course course, TrainingAllowance training, CompletionPolicy policy, LocalDate on) {
        var reasons = new ArrayList<Reason>(mayAmend(course, on).reasons());
        var live = course.liveReferral();
        var actualEnd = training.actualEnd();
        if (training.expectedEnd().isBefore(training.start())) {
            reasons.add(EXPECTED_TO_END_BEFORE_START.at(EXPECTED_END));
        }
        if (actualEnd != null && actualEnd.isBefore(training.start())) {
            reasons.add(ENDED_BEFORE_START.at(ACTUAL_END));
        }
        if (live != null) {
            var before = course.trainingAllowance();
            if (training.start().isBefore(live.wpStartDate())
                    && (before == null || !before.start().equals(training.start()))) {
                reasons.add(STARTS_BEFORE_REFERRED.at("/startDate"));
            }
            reasons.addAll(withinAllottedTime(live.wpStartDate(), training, policy));
        } else if (course.trainingAllowance() != null) {
            if (!endsOnly(course.trainingAllowance(), training)) {
                reasons.add(ONLY_ITS_END.reason());
            }
            if (actualEnd != null && actualEnd.isAfter(on)) {
                reasons.add(END_IN_THE_FUTURE.at(ACTUAL_END));
            }
        }
        return Ruling.of(reasons);
    }

    private static List<Reason> withinAllottedTime(
            LocalDate wpStartDate, TrainingAllowance training, CompletionPolicy policy) {
        var reasons = new ArrayList<Reason>();
        var end = Completions.endOfAllottedTime(wpStartDate, policy);
        if (!training.expectedEnd().isBefore(end)) {
            reasons.add(ENDS_AFTER_ALLOTTED_TIME.at(EXPECTED_END));
        }
        if (training.actualEnd() != null && !training.actualEnd().isBefore(end)) {
            reasons.add(ENDS_AFTER_ALLOTTED_TIME.at(ACTUAL_END));
        }
        return reasons;
    }

    /** Where the subform is found on a day: through the hotspot once that is shown. */
    @Source("WP ¶30, ¶33-35")
    public static TrainingFound found(Course course, LocalDate on) {
        if (Standings.showsTraining(course.trainingAllowance(), on)) {
            return TrainingFound.THROUGH_THE_HOTSPOT;
        }
        return mayAmend(course, on).isAllowed() ? TrainingFound.IN_THE_MENU : TrainingFound.NOWHERE;
    }

    /** What the officer should do about the hotspot on a day; nothing most of the time. */
    @Source("WP ¶36")
    public static @Nullable String hint(Course course, LocalDate on) {
        var training = course.trainingAllowance();
        return training != null
                        && training.actualEnd() == null
                        && !on.isBefore(training.expectedEnd())
                ? RECORD_ACTUAL_END
                : null;
    }

    private static boolean isGoingOn(@Nullable TrainingAllowance training, LocalDate on) {
        return training != null
                && (training.actualEnd() == null || on.isBefore(training.actualEnd()));
    }

    private static boolean endsOnly(@Nullable TrainingAllowance before, TrainingAllowance after) {
        return before != null
                && before.start().equals(after.start())
                && before.expectedEnd().equals(after.expectedEnd());
    }
}
