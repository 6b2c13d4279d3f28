package lms.workprogramme.journey;

import java.util.List;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.event.WorkProgramme.ReferralInterview;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;

/**
 * What the record shows on a day: group and date, hotspots, notices (WP ¶2-6).
 *
 * @param referralInterview the referral interview that counts as booked on the day (WP ¶3)
 * @param noticesOnce those of the notices that are shown the first time and not again (WP ¶3)
 * @param furtherHotspots hotspots besides that of the journey (WP ¶33)
 */
public record Standing(
        @Nullable Eligibility eligibility,
        @Nullable Hotspot hotspot,
        @Nullable ReferralInterview referralInterview,
        List<String> notices,
        List<String> noticesOnce,
        List<String> furtherHotspots) {

    public Standing {
        notices = List.copyOf(notices);
        noticesOnce = List.copyOf(noticesOnce);
        furtherHotspots = List.copyOf(furtherHotspots);
    }
}
