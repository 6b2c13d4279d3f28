package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import lms.language.value.InappropriateReason;
import lms.language.value.OfficeCode;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A referral was taken back: the provider stops at once (WP ¶24-28).
 *
 * @param inappropriate why it should not have been made; absent when it was cancelled on the day of
 *     the referral (WP ¶24)
 */
public record ReferralCancelled(
        ReferralId referralId,
        @JsonProperty(required = true) long sequence,
        LocalDate cancelledOn,
        Instant cancelledAt,
        OfficeCode cancelledFrom,
        @Nullable InappropriateReason inappropriate)
        implements ReferralEvent {

    public ReferralCancelled {
        Counted.fromOne(sequence);
        requireNonNull(referralId, "referralId");
        requireNonNull(cancelledOn, "cancelledOn");
        requireNonNull(cancelledAt, "cancelledAt");
        requireNonNull(cancelledFrom, "cancelledFrom");
    }
}
