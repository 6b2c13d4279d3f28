package lms.language.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import lms.language.value.ReferralId;

/** The person has started with the provider: the Date Started of the referral (WP ¶25-26). */
public record Started(ReferralId referralId, LocalDate startedOn) implements ProviderUpdate {

    public Started {
        requireNonNull(referralId, "referralId");
        requireNonNull(startedOn, "startedOn");
    }
}
