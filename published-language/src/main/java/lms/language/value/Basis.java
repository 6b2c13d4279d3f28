package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a referral must be made, or a participant must take part, or is free to. */
public enum Basis {
    @JsonProperty("Mandatory")
    MANDATORY,
    @JsonProperty("Voluntary")
    VOLUNTARY
}
