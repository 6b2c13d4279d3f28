package lms.language.event;

import lms.language.value.ReferralId;

/** What a provider is told about the people referred to it. */
public sealed interface ReferralEvent
        permits ReferralMade, ReferralCancelled, CircumstancesChanged {

    /** Which referral it is about. */
    ReferralId referralId();

    /** Counts what this provider has been told; the first is 1, and a gap means a loss. */
    long sequence();
}
