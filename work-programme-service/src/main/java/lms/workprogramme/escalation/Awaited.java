package lms.workprogramme.escalation;

import java.time.LocalDate;
import lms.language.value.Nation;
import lms.language.value.ReferralId;
import lms.workprogramme.journey.Course;
import org.jspecify.annotations.Nullable;

/**
 * What a client's course waits for.
 *
 * @param nation whose working days count
 * @param reviewDate of the postponement that is in place
 * @param reportRequestedOn of an Exit Report that has not come back
 */
public record Awaited(
        Nation nation,
        @Nullable Unstarted referral,
        @Nullable LocalDate reviewDate,
        @Nullable LocalDate reportRequestedOn) {

    /** A live referral on which the client has not started. */
    public record Unstarted(ReferralId id, LocalDate madeOn, boolean acknowledged) {}

    /** What a course waits for. */
    public static Awaited by(Course course, Nation nation) {
        var live = course.liveReferral();
        var report = course.exitReport();
        return new Awaited(
                nation,
                live == null || live.startedOn() != null
                        ? null
                        : new Unstarted(live.referralId(), live.wpStartDate(), live.acknowledged()),
                course.postponement() == null ? null : course.postponement().reviewDate(),
                report == null || report.returnedOn() != null ? null : report.requestedOn());
    }
}
