package lms.language.event;

import java.time.Instant;
import lms.language.value.ReferralId;

/** The provider's system has received the referral. */
public record Acknowledged(ReferralId referralId, Instant acknowledgedAt)
        implements ProviderUpdate {}
