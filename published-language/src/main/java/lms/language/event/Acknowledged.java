package lms.language.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import lms.language.value.ReferralId;

/** The provider's system has received the referral. */
public record Acknowledged(ReferralId referralId, Instant acknowledgedAt)
        implements ProviderUpdate {

    public Acknowledged {
        requireNonNull(referralId, "referralId");
        requireNonNull(acknowledgedAt, "acknowledgedAt");
    }
}
