package lms.clientrecord.workchoice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a client stands with Work Choice (WP ¶3). */
public enum WorkChoiceStage {
    @JsonProperty("Not Referred")
    NOT_REFERRED,
    @JsonProperty("Outstanding Referral")
    OUTSTANDING,
    @JsonProperty("Participating")
    PARTICIPATING
}
