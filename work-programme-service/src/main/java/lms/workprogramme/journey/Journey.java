package lms.workprogramme.journey;

import java.time.LocalDate;
import java.util.List;
import lms.language.event.WorkProgramme;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Where a client stands with the Work Programme; its version is that of {@code
 * lms.work-programme.v1}, and 0 as long as there was nothing to say.
 *
 * @param nextChangeOn the day on which it changes by itself, if one is known
 * @param judgedBy the mark of the policy values it was judged by; none when not judged yet
 * @param judgedOn the day it was judged on; none when not judged yet
 */
public record Journey(
        ClientId clientId,
        long version,
        Standing standing,
        Course course,
        @Nullable LocalDate nextChangeOn,
        @Nullable String judgedBy,
        @Nullable LocalDate judgedOn,
        Amendment lastAmended) {

    /** The referral that was neither cancelled nor completed. */
    public @Nullable LiveReferral liveReferral() {
        return course.liveReferral();
    }

    /**
     * The day before this one on which it should have changed by itself, if its night is behind.
     */
    @Nullable LocalDate missedBefore(LocalDate on) {
        return nextChangeOn != null && nextChangeOn.isBefore(on) ? nextChangeOn : null;
    }

    /** The journey with another standing or course, which is the next version of it. */
    public Journey amended(Standing standing, Course course, Amendment amendment) {
        return new Journey(
                clientId,
                version + 1,
                standing,
                course,
                nextChangeOn,
                judgedBy,
                judgedOn,
                amendment);
    }

    /** The same journey, judged anew on a day. */
    public Journey judged(LocalDate on, @Nullable LocalDate nextChangeOn, String judgedBy) {
        return new Journey(
                clientId, version, standing, course, nextChangeOn, judgedBy, on, lastAmended);
    }

    /** What others are told. */
    public WorkProgramme toEvent() {
        var postponement = course.postponement();
        var completion = course.completion();
        var exitReport = course.exitReport();
        return new WorkProgramme(
                clientId,
                version,
                standing.eligibility(),
                standing.hotspot(),
                course.liveReferral(),
                postponement == null ? null : postponement.toEvent(),
                completion == null ? null : completion.toEvent(),
                exitReport == null ? null : exitReport.toEvent(),
                standing.referralInterview(),
                standing.notices(),
                orNull(standing.noticesOnce()),
                orNull(standing.furtherHotspots()),
                lastAmended.by().changedBy());
    }

    private static @Nullable List<String> orNull(List<String> list) {
        return list.isEmpty() ? null : list;
    }
}
