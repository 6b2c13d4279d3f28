package lms.workprogramme.referral;

import lms.language.value.ReferralId;

/**
 * The completed referral that [Refer] shows instead of a new one (WP ¶56-57).
 *
 * @param href where its details are
 */
public record CompletedReferral(ReferralId completedReferral, String href) {

    /** Where the details of this referral are. */
    public static CompletedReferral of(ReferralId id) {
        return new CompletedReferral(id, "/v1/referrals/" + id);
    }
}
