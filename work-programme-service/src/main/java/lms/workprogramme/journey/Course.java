package lms.workprogramme.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import lms.language.event.WorkProgramme.LiveReferral;
import org.jspecify.annotations.Nullable;

/**
 * What officers and providers have made of a client's way through the Work Programme; the facts
 * that other services tell are not part of it.
 *
 * @param liveReferral the referral that was neither cancelled nor completed (WP ¶20)
 * @param postponement the exemption or deferral that is in place (WP ¶21-23)
 * @param completion what became of the last referral, until the client is referred anew (WP ¶49)
 * @param exitReport when it was asked for, and when it came back (WP ¶58)
 * @param trainingAllowance the training that the client attends (WP ¶30-36)
 */
public record Course(
        @Nullable LiveReferral liveReferral,
        @Nullable Postponement postponement,
        @Nullable Completion completion,
        @Nullable ExitReport exitReport,
        @Nullable TrainingAllowance trainingAllowance) {

    /** Nothing was done yet. */
    public static final Course NONE = new Course(null, null, null, null, null);

    /**
     * The day on which a journey with this course is judged: not before a referral was made or
     * completed, so that a night that is caught up on leaves both as they are.
     */
    public LocalDate notBefore(LocalDate on) {
        return Stream.of(
                        Optional.of(on),
                        Optional.ofNullable(liveReferral).map(LiveReferral::wpStartDate),
                        Optional.ofNullable(completion).map(Completion::completedOn))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(on);
    }

    public Course withLiveReferral(@Nullable LiveReferral made) {
        return new Course(made, postponement, completion, exitReport, trainingAllowance);
    }

    public Course withPostponement(@Nullable Postponement recorded) {
        return new Course(liveReferral, recorded, completion, exitReport, trainingAllowance);
    }

    public Course withCompletion(@Nullable Completion reached) {
        return new Course(liveReferral, postponement, reached, exitReport, trainingAllowance);
    }

    public Course withExitReport(@Nullable ExitReport recorded) {
        return new Course(liveReferral, postponement, completion, recorded, trainingAllowance);
    }

    public Course withTrainingAllowance(@Nullable TrainingAllowance recorded) {
        return new Course(liveReferral, postponement, completion, exitReport, recorded);
    }
}
