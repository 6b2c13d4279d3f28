package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import lms.language.value.CompleterReason;
import lms.language.value.ReferralId;

/** The person has completed the Work Programme with this provider (WP ¶49). */
public record Completed(ReferralId referralId, Reason reason, LocalDate completedOn)
        implements ProviderUpdate {

    public Completed {
        requireNonNull(referralId, "referralId");
        requireNonNull(reason, "reason");
        requireNonNull(completedOn, "completedOn");
    }

    /** The Completer Reasons that a provider tells; the end of allotted time is not among them. */
    public enum Reason {
        @JsonProperty("Referred to other suitable provision")
        REFERRED_TO_OTHER_SUITABLE_PROVISION,
        @JsonProperty("Customer Deceased")
        CUSTOMER_DECEASED,
        @JsonProperty("Final Outcome Claimed")
        FINAL_OUTCOME_CLAIMED;

        /** The same reason among all four. */
        public CompleterReason completerReason() {
            return switch (this) {
                case REFERRED_TO_OTHER_SUITABLE_PROVISION ->
                        CompleterReason.REFERRED_TO_OTHER_SUITABLE_PROVISION;
                case CUSTOMER_DECEASED -> CompleterReason.CUSTOMER_DECEASED;
                case FINAL_OUTCOME_CLAIMED -> CompleterReason.FINAL_OUTCOME_CLAIMED;
            };
        }
    }
}
