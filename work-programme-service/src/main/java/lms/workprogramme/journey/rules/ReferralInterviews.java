package lms.workprogramme.journey.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.ReferralInterview;
import lms.workprogramme.facts.BookedInterview;
import org.jspecify.annotations.Nullable;

/** Which Work Programme referral interviews count as booked. */
public final class ReferralInterviews {

    /** One that has started counts for longest, then the one booked for the last day. */
    private static final Comparator<BookedInterview> HOW_LONG =
            Comparator.comparing(BookedInterview::started)
                    .thenComparing(BookedInterview::bookedFor);

    private ReferralInterviews() {}

    /** The interview that counts as booked on a day; of several, the one that does so longest. */
    @Source("WP ¶3, ¶59, decision ADR-0071")
    public static @Nullable ReferralInterview booked(
            List<BookedInterview> interviews, LocalDate on) {
        return interviews.stream()
                .filter(interview -> isBooked(interview, on))
                .max(HOW_LONG)
                .map(each -> new ReferralInterview(each.bookedFor(), each.started()))
                .orElse(null);
    }

    /**
     * Tells whether an interview counts as booked on a day: it is under way, or its day has not
     * gone by. One whose day went by, and which was neither held nor failed, is not booked any
     * more.
     */
    @Source("WP ¶3, ¶59, decision ADR-0071")
    public static boolean isBooked(BookedInterview interview, LocalDate on) {
        return interview.started() || !on.isAfter(interview.bookedFor());
    }
}
