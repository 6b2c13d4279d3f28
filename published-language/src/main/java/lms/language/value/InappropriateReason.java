package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a referral should not have been made, found after the day on which it was made. */
public enum InappropriateReason {
    @JsonProperty("Not eligible")
    NOT_ELIGIBLE,
    @JsonProperty("Wrong opportunity type")
    WRONG_OPPORTUNITY_TYPE,
    @JsonProperty("Referred twice to the same provider")
    REFERRED_TWICE_TO_THE_SAME_PROVIDER,
    @JsonProperty("Referred to two providers")
    REFERRED_TO_TWO_PROVIDERS,
    @JsonProperty("Wrong interview type")
    WRONG_INTERVIEW_TYPE
}
