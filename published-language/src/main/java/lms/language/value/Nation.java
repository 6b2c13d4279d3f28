package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The nation a client lives in. */
public enum Nation {
    @JsonProperty("England")
    ENGLAND,
    @JsonProperty("Scotland")
    SCOTLAND,
    @JsonProperty("Wales")
    WALES
}
