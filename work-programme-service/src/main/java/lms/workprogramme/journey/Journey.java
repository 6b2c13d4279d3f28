package lms.workprogramme.journey;

import java.time.LocalDate;
import lms.language.event.WorkProgramme;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.ClientId;
import lms.workprogramme.eligibility.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Where a client stands with the Work Programme; its version is that of {@code
 * lms.work-programme.v1}, and 0 as long as there was nothing to say.
 *
 * @param nextChangeOn the day on which it changes by itself, if one is known
 * @param judgedBy the mark of the policy values it was judged by; none when not judged yet
 */
public record Journey(
        ClientId clientId,
        long version,
        Standing standing,
        @Nullable LiveReferral liveReferral,
        @Nullable LocalDate nextChangeOn,
        @Nullable String judgedBy,
        Amendment lastAmended) {

    /** The journey with another standing or referral, which is the next version of it. */
    public Journey amended(
            Standing standing, @Nullable LiveReferral liveReferral, Amendment amendment) {
        return new Journey(
                clientId, version + 1, standing, liveReferral, nextChangeOn, judgedBy, amendment);
    }

    /** The same journey, judged anew. */
    public Journey judged(@Nullable LocalDate nextChangeOn, String judgedBy) {
        return new Journey(
                clientId, version, standing, liveReferral, nextChangeOn, judgedBy, lastAmended);
    }

    /** What others are told. */
    public WorkProgramme toEvent() {
        return new WorkProgramme(
                clientId,
                version,
                standing.eligibility(),
                standing.hotspot(),
                liveReferral,
                standing.notices(),
                null,
                null,
                lastAmended.by().changedBy());
    }
}
