package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a client has completed the Work Programme (WP ¶49). */
public enum CompleterReason {
    @JsonProperty("Referred to other suitable provision")
    REFERRED_TO_OTHER_SUITABLE_PROVISION,
    @JsonProperty("Customer Deceased")
    CUSTOMER_DECEASED,
    @JsonProperty("Final Outcome Claimed")
    FINAL_OUTCOME_CLAIMED,
    @JsonProperty("End of Allotted Time")
    END_OF_ALLOTTED_TIME
}
