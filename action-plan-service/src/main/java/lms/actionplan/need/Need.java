package lms.actionplan.need;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a client must have an Action Plan; the weightiest first. */
public enum Need {
    @JsonProperty("Must")
    MUST,
    @JsonProperty("When referred")
    WHEN_REFERRED,
    @JsonProperty("Not known")
    NOT_KNOWN,
    @JsonProperty("Not required")
    NOT_REQUIRED
}
