package lms.language.event;

import lms.language.value.ReferralId;

/** What a provider tells about a referral it was sent. */
public sealed interface ProviderUpdate permits Acknowledged, Started, Completed {

    /** Which referral it is about. */
    ReferralId referralId();
}
