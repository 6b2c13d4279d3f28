package lms.actionplan.ssmart;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an Action Item should be (AP ¶6, ¶47). */
public enum Quality {
    @JsonProperty("Specific")
    SPECIFIC,
    @JsonProperty("Stretching")
    STRETCHING,
    @JsonProperty("Measurable")
    MEASURABLE,
    @JsonProperty("Achievable")
    ACHIEVABLE,
    @JsonProperty("Realistic")
    REALISTIC,
    @JsonProperty("Time Bound")
    TIME_BOUND
}
