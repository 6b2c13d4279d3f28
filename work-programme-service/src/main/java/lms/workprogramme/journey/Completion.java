package lms.workprogramme.journey;

import java.time.LocalDate;
import lms.language.event.WorkProgramme;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;

/**
 * The end of a referral (WP ¶49), and what the WP Details go on to show of it (WP ¶6, ¶52).
 *
 * @param referredGroup the Customer Group at the time of that referral
 * @param wpStartDate the day of that referral
 */
public record Completion(
        ReferralId referralId,
        CustomerGroup referredGroup,
        ProviderCode provider,
        LocalDate wpStartDate,
        CompleterReason reason,
        LocalDate completedOn) {

    /** The end of a referral that lived until now. */
    public static Completion of(LiveReferral ended, CompleterReason reason, LocalDate completedOn) {
        return new Completion(
                ended.referralId(),
                ended.referredGroup(),
                ended.provider(),
                ended.wpStartDate(),
                reason,
                completedOn);
    }

    WorkProgramme.Completion toEvent() {
        return new WorkProgramme.Completion(referralId, provider, reason, completedOn, wpStartDate);
    }
}
